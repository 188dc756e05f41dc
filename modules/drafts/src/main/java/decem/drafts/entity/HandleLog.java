package decem.drafts.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Under which handles people stand on the wire of a text, over one connection. */
public final class HandleLog {

  private static final int MOST = 5_000;

  private final Connection connection;

  public HandleLog(Connection connection) {
    this.connection = connection;
  }

  /** All handles of a text, by person; at most 5,000. */
  public Map<UUID, String> of(UUID text) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select person, handle from drafts.handle where text_id = ? limit " + MOST)) {
      statement.setObject(1, text);
      try (ResultSet rows = statement.executeQuery()) {
        Map<UUID, String> handles = new HashMap<>();
        while (rows.next()) {
          handles.put(rows.getObject(1, UUID.class), rows.getString(2));
        }
        return handles;
      }
    }
  }

  /** Gives a person a handle, and says which it is; another node may have been faster. */
  public String give(UUID text, UUID person, String fresh) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into drafts.handle (text_id, person, handle) values (?, ?, ?) on conflict do"
                + " nothing")) {
      insert.setObject(1, text);
      insert.setObject(2, person);
      insert.setString(3, fresh);
      insert.executeUpdate();
    }
    return given(text, person);
  }

  private String given(UUID text, UUID person) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select handle from drafts.handle where text_id = ? and person = ?")) {
      select.setObject(1, text);
      select.setObject(2, person);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new SQLException("A handle of text " + text + " was taken; another is needed");
        }
        return rows.getString(1);
      }
    }
  }
}
