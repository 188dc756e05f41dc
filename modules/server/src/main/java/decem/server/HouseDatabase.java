package decem.server;

import decem.database.EmbeddedPostgres;
import decem.database.Login;
import decem.database.Refusal;
import decem.database.Roles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** The two ways into the database of the house, wherever it stands. */
record HouseDatabase(Login app, Login owner) {

  private static final String NAME = "decem";
  private static final int OLDEST = 180000;

  /** Made under an id that is the same in every demonstration. */
  private static final UUID A_DEMO_PERSON =
      UUID.nameUUIDFromBytes("demo:sg".getBytes(StandardCharsets.UTF_8));

  /** A PostgreSQL of our own, ended with us; its own end ends us. */
  static HouseDatabase embedded(Home home, Ending ending, Runnable lost) {
    Path log = home.log().resolve("postgres.log");
    EmbeddedPostgres postgres =
        ending.add(EmbeddedPostgres.start(home.folder(), home.folder().resolve("pgbin"), log));
    postgres.ended().thenRun(lost);
    Roles roles = new Roles(postgres, home.secrets());
    roles.settle();
    roles.settle(NAME);
    return new HouseDatabase(roles.app(NAME), roles.owner(NAME));
  }

  /** One that somebody else runs: both roles must get in, and it must keep what it says it kept. */
  static HouseDatabase outside(Settings.Outside outside) {
    mustAnswer(outside.owner(), "DECEM_DB_OWNER_PASSWORD");
    mustAnswer(outside.app(), "DECEM_DB_PASSWORD");
    return new HouseDatabase(outside.app(), outside.owner());
  }

  String version() {
    return ask(app, "show server_version");
  }

  /** The application's role owns nothing and creates nothing. */
  void mustBeModest() {
    String sql =
        "select (select rolsuper from pg_roles where rolname = current_user)"
            + " or has_database_privilege(current_database(), 'create')"
            + " or exists (select from pg_namespace where nspname not like 'pg\\_%'"
            + " and has_schema_privilege(oid, 'create'))";
    if (ask(app, sql).equals("t")) {
      throw new Refusal(
          "The application's role "
              + app.user()
              + " may create things in the database; take that right from it"
              + " (docs/operation.md).");
    }
  }

  /**
   * The demonstration and a house keep apart: its people share one passphrase, and nobody wants
   * them among their own.
   */
  void mustSuit(boolean demo) {
    String kept = kept();
    if (demo && kept.equals("house")) {
      throw new Refusal(
          "There is a house with people of its own here, and the demonstration would come among"
              + " them: set DECEM_DEMO=false, or DECEM_HOME to another folder.");
    }
    if (!demo && kept.equals("demonstration")) {
      throw new Refusal(
          "The demonstration is kept here, whose people share one passphrase: set DECEM_HOME to"
              + " another folder, or DECEM_DEMO=true.");
    }
  }

  private String kept() {
    if (!ask(app, "select to_regclass('people.account') is not null").equals("t")) {
      return "nothing";
    }
    return ask(
        app,
        "select case when not exists (select from people.account) then 'nothing'"
            + " when exists (select from people.account where id = '%s') then 'demonstration'"
                .formatted(A_DEMO_PERSON)
            + " else 'house' end");
  }

  private static void mustAnswer(Login login, String password) {
    try {
      login.ask("select 1");
    } catch (SQLException refused) {
      throw new Refusal(why(login, password, refused), refused);
    }
    if (Integer.parseInt(ask(login, "show server_version_num")) < OLDEST) {
      throw new Refusal(
          "Decem needs PostgreSQL 18 or newer; "
              + login.url()
              + " is "
              + ask(login, "show server_version")
              + ".");
    }
    for (String promise : new String[] {"fsync", "synchronous_commit"}) {
      if (ask(login, "show " + promise).equals("off")) {
        throw new Refusal(
            "The database at "
                + login.url()
                + " has "
                + promise
                + " off and could lose what people have saved; turn it on.");
      }
    }
  }

  private static String why(Login login, String password, SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    return switch (state) {
      case "28P01", "28000" ->
          "The database at "
              + login.url()
              + " does not take role "
              + login.user()
              + " with the password in "
              + password
              + ".";
      case "3D000" -> "There is no such database: " + login.url() + ".";
      case String s when s.startsWith("08") ->
          "The database at " + login.url() + " does not answer; start it or correct DECEM_DB_URL.";
      default ->
          "The database at " + login.url() + " refuses role " + login.user() + " (" + state + ").";
    };
  }

  private static String ask(Login login, String sql) {
    try {
      return login.ask(sql);
    } catch (SQLException refused) {
      throw new Refusal("The database at " + login.url() + " does not answer.", refused);
    }
  }
}
