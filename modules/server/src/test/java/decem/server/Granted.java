package decem.server;

import decem.database.Login;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a database really grants to the two roles that own nothing, one line each. */
final class Granted {

  private static final List<String> ROLES = List.of("decem_app", "decem_check");
  private static final String OURS =
      "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";

  private static final String TABLES =
      "select n.nspname || '.' || c.relname,"
          + " string_agg(distinct a.privilege_type, ' ' order by a.privilege_type)"
          + " from pg_class c join pg_namespace n on n.oid = c.relnamespace,"
          + " aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee"
          + " where r.rolname = '@ROLE@' and "
          + OURS
          + " group by 1";
  private static final String COLUMNS =
      "select n.nspname || '.' || c.relname || '(' || string_agg(t.attname, ', ' order by"
          + " t.attname) || ')', a.privilege_type from pg_attribute t join pg_class c on c.oid ="
          + " t.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a join"
          + " pg_roles r on r.oid = a.grantee where r.rolname = '@ROLE@' and "
          + OURS
          + " group by n.nspname, c.relname, a.privilege_type";
  private static final String SCHEMAS =
      "select n.nspname, string_agg(a.privilege_type, ' ' order by a.privilege_type)"
          + " from pg_namespace n, aclexplode(n.nspacl) a join pg_roles r on r.oid = a.grantee"
          + " where r.rolname = '@ROLE@' and "
          + OURS
          + " group by 1";
  private static final String FUNCTIONS =
      "select n.nspname || '.' || p.proname || '()', a.privilege_type"
          + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace,"
          + " aclexplode(p.proacl) a join pg_roles r on r.oid = a.grantee"
          + " where r.rolname = '@ROLE@' and "
          + OURS;

  private Granted() {}

  static SortedSet<String> in(Login superuser) throws SQLException {
    SortedSet<String> lines = new TreeSet<>();
    try (Connection connection = superuser.open();
        Statement statement = connection.createStatement()) {
      for (String role : ROLES) {
        for (String sql : List.of(TABLES, COLUMNS, SCHEMAS, FUNCTIONS)) {
          ResultSet rows = statement.executeQuery(sql.replace("@ROLE@", role));
          while (rows.next()) {
            lines.add(role + " " + rows.getString(1) + ": " + rows.getString(2));
          }
        }
      }
    }
    return lines;
  }

  /** Tables that belong to anybody but the owner. */
  static String foreign(Login superuser) throws SQLException {
    return superuser.ask(
        "select coalesce(string_agg(n.nspname || '.' || c.relname, ', '), '') from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner"
            + " where "
            + OURS
            + " and r.rolname <> 'decem_owner'");
  }
}
