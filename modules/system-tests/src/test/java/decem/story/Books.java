package decem.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * What the house has kept, seen by the role that may only read. Nobody's right is asked here, so it
 * shows whether a refused act left anything behind.
 */
final class Books implements AutoCloseable {

  /** That somebody was here or tried is always written down; it is no change to anything. */
  private static final String TABLES =
      "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid ="
          + " c.relnamespace where c.relkind = 'r' and n.nspname in ('access', 'approvals',"
          + " 'comments', 'drafts', 'groups', 'papers', 'people', 'platform') and c.relname not in"
          + " ('sign_in', 'try', 'known_browser', 'visit', 'kept', 'flyway_schema_history')"
          + " order by 1";

  private static final String WAITING =
      "select 1 from platform.publication where done_at is null and not parked and not skipped";

  private final Connection connection;

  Books(RunningHouse house) {
    try {
      String port = Files.readAllLines(house.home().resolve("pg18/postmaster.pid")).get(3);
      String password = Files.readString(house.home().resolve("secrets/database-check")).strip();
      connection =
          DriverManager.getConnection(
              "jdbc:postgresql://127.0.0.1:" + port + "/decem", "decem_check", password);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SQLException closed) {
      throw new IllegalStateException(closed);
    }
  }

  /** A print of each table, taken when all that was told has been acted on. */
  Map<String, String> closed() {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!asks(WAITING).isEmpty()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("Something that was told is never acted on");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    Map<String, String> prints = new TreeMap<>();
    for (String table : asks(TABLES)) {
      String print = "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ";
      prints.put(table, asks(print + table + " t").getFirst());
    }
    return prints;
  }

  /** How many lines a table has. */
  int lines(String table) {
    return Integer.parseInt(asks("select count(*) from " + table).getFirst());
  }

  private List<String> asks(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
