package decem.drafts.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whose the suggestions in a text are; they are written with the commit in which they begin. */
public final class SuggestionLog {

  private final Connection connection;

  public SuggestionLog(Connection connection) {
    this.connection = connection;
  }

  /** Those of these ids that somebody has used; there is at most one row for each. */
  public List<SuggestionRow> of(UUID text, Collection<String> ids) throws SQLException {
    if (ids.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select id, author, n, at from drafts.suggestion where text_id = ? and id = any (?)")) {
      statement.setObject(1, text);
      statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        List<SuggestionRow> found = new ArrayList<>();
        while (rows.next()) {
          found.add(row(rows));
        }
        return found;
      }
    }
  }

  private static SuggestionRow row(ResultSet row) throws SQLException {
    return new SuggestionRow(
        row.getString(1),
        row.getObject(2, UUID.class),
        row.getLong(3),
        row.getTimestamp(4).toInstant());
  }
}
