package decem.database;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * The three roles of the house in a PostgreSQL of ours. The owner migrates; the application reads
 * and writes what migrations grant it and creates nothing; the checker reads. An outside database
 * gets the same roles by hand (docs/operation.md).
 */
public record Roles(EmbeddedPostgres postgres, Secrets secrets) {

  public static final String OWNER = "decem_owner";
  public static final String APP = "decem_app";
  public static final String CHECK = "decem_check";

  /** Makes the roles, or gives those that are there the passwords that we keep. */
  public void settle() {
    try {
      superuser()
          .run(
              Stream.of(OWNER, APP, CHECK)
                  .flatMap(role -> Stream.of(make(role), alter(role)))
                  .toArray(String[]::new));
    } catch (SQLException refused) {
      throw new Refusal("The roles of the database could not be made", refused);
    }
  }

  private static String make(String role) {
    return "do $$ begin if not exists (select from pg_roles where rolname = '%s') then create role %s; end if; end $$"
        .formatted(role, role);
  }

  private String alter(String role) {
    return "alter role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'"
        .formatted(role, password(role));
  }

  /** Makes the database, if need be, for the owner; nobody else may create anything in it. */
  public void settle(String database) {
    String exists = "select count(*) from pg_database where datname = '" + database + "'";
    try {
      if (superuser().ask(exists).equals("0")) {
        superuser().run("create database " + database + " owner " + OWNER);
      }
      restrict(database);
    } catch (SQLException refused) {
      throw new Refusal("The database " + database + " could not be made", refused);
    }
  }

  /** Makes a copy of a database nobody is connected to; the rights on it are not copied along. */
  public void copy(String template, String database) {
    try {
      superuser().run("create database " + database + " template " + template + " owner " + OWNER);
      restrict(database);
    } catch (SQLException refused) {
      throw new Refusal("The database " + database + " could not be made", refused);
    }
  }

  public void drop(String database) {
    try {
      superuser().run("drop database if exists " + database + " with (force)");
    } catch (SQLException refused) {
      throw new Refusal("The database " + database + " could not be dropped", refused);
    }
  }

  public Login owner(String database) {
    return postgres.login(database, OWNER, password(OWNER));
  }

  public Login app(String database) {
    return postgres.login(database, APP, password(APP));
  }

  public Login check(String database) {
    return postgres.login(database, CHECK, password(CHECK));
  }

  private void restrict(String database) throws SQLException {
    superuser()
        .run(
            "revoke all on database " + database + " from public",
            "grant connect on database " + database + " to " + APP + ", " + CHECK);
  }

  private Login superuser() {
    return postgres.superuser("postgres");
  }

  private String password(String role) {
    return secrets.get("database-" + role.substring(role.indexOf('_') + 1));
  }
}
