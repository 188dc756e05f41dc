package decem.roomtests;

import decem.platform.demo.Patience;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that stands in the room's database, put so that two moments can be compared. */
@ApplicationScoped
public class Everything {

  private static final String TABLES =
      "select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog',"
          + " 'information_schema') and has_table_privilege(schemaname || '.' || tablename,"
          + " 'select')";

  /** What sending and delivering write down for themselves is left out. */
  private static final Map<String, String> WHAT_COUNTS =
      Map.of(
          "platform.publication", "reaction || ' ' || body",
          "platform.mail", "address || ' ' || subject || ' ' || body");

  @Inject Database database;

  /** Each table with its number of rows and a digest of them, once nothing waits for delivery. */
  public SortedMap<String, String> now() {
    Patience.until("the end of all deliveries", this::isQuiet);
    SortedMap<String, String> all = new TreeMap<>();
    List<String> tables = database.list(TABLES, row -> row.getString(1));
    tables.forEach(table -> all.put(table, rows(table)));
    return all;
  }

  private boolean isQuiet() {
    return !database.any("select 1 from platform.publication where done_at is null and not parked");
  }

  private String rows(String table) {
    String row = WHAT_COUNTS.getOrDefault(table, "t::text");
    String sql =
        "select count(*) || ' rows ' || coalesce(md5(string_agg(%s, ';' order by %s)), '') from %s t"
            .formatted(row, row, table);
    return database.first(sql, found -> found.getString(1)).orElseThrow();
  }
}
