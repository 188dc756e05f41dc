package decem.platform.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The house's one data source. Inside a transaction every call joins it; outside each statement
 * stands alone. A broken statement is a {@link DatabaseRefused}, never swallowed.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "java:app/jdbc/decem")
  @SuppressWarnings("NullAway.Init")
  DataSource source;

  @SuppressWarnings("NullAway.Init")
  protected Database() {}

  /** For tests and for code outside the server. */
  public static Database over(DataSource source) {
    Database database = new Database();
    database.source = source;
    return database;
  }

  /** One row to one value. */
  public interface Row<T extends @Nullable Object> {
    T read(ResultSet row) throws SQLException;
  }

  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException refused) {
      throw new DatabaseRefused(sql, refused);
    }
  }

  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
    return list(sql, row, values).stream().findFirst();
  }

  public boolean any(String sql, @Nullable Object... values) {
    return !list(sql, row -> 1, values).isEmpty();
  }

  /** Runs an insert, update or delete and says how many rows it touched. */
  public int run(String sql, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException refused) {
      throw new DatabaseRefused(sql, refused);
    }
  }

  /** The database's own clock, read now and not at the start of the transaction. */
  public Instant now() {
    return first("select clock_timestamp()", row -> row.getTimestamp(1).toInstant()).orElseThrow();
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Instant instant) {
        statement.setTimestamp(i + 1, Timestamp.from(instant));
      } else if (value instanceof Object[] many) {
        statement.setArray(
            i + 1, connection.createArrayOf(many instanceof String[] ? "text" : "uuid", many));
      } else if (value instanceof Enum<?> constant) {
        statement.setString(i + 1, constant.name());
      } else {
        statement.setObject(i + 1, value);
      }
    }
    return statement;
  }
}
