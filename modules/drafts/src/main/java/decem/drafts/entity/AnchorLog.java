package decem.drafts.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of anchors over one connection. */
public final class AnchorLog {

  private static final String ANCHOR =
      "select id, text_id, kind, block, quote, at_n, from_pos, to_pos, detached from drafts.anchor";

  private final Connection connection;

  public AnchorLog(Connection connection) {
    this.connection = connection;
  }

  public Optional<AnchorRow> anchor(UUID id) throws SQLException {
    return list(ANCHOR + " where id = ?", id).stream().findFirst();
  }

  /** All anchors of a text, at most 5,000. */
  public List<AnchorRow> anchorsOf(UUID text) throws SQLException {
    return list(ANCHOR + " where text_id = ? order by made_at limit 5000", text);
  }

  public void add(AnchorRow anchor) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into drafts.anchor (id, text_id, kind, block, quote, origin_n, origin_from,"
                + " origin_to, at_n, from_pos, to_pos, detached, made_at) values (?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, clock_timestamp())")) {
      insert.setObject(1, anchor.id());
      insert.setObject(2, anchor.text());
      insert.setString(3, anchor.kind());
      insert.setString(4, anchor.block());
      insert.setString(5, anchor.quote());
      insert.setLong(6, anchor.atN());
      insert.setInt(7, anchor.from());
      insert.setInt(8, anchor.to());
      insert.setLong(9, anchor.atN());
      insert.setInt(10, anchor.from());
      insert.setInt(11, anchor.to());
      insert.setBoolean(12, anchor.detached());
      insert.executeUpdate();
    }
  }

  /** Stores where an anchor stands now; its origin is never touched. */
  public void move(AnchorRow anchor) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update drafts.anchor set at_n = ?, from_pos = ?, to_pos = ?, detached = ? where id = ?"
                + " and at_n < ?")) {
      update.setLong(1, anchor.atN());
      update.setInt(2, anchor.from());
      update.setInt(3, anchor.to());
      update.setBoolean(4, anchor.detached());
      update.setObject(5, anchor.id());
      update.setLong(6, anchor.atN());
      update.executeUpdate();
    }
  }

  /** The texts in which those anchors are. */
  public List<UUID> textsOf(List<UUID> anchors) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select distinct text_id from drafts.anchor where id = any(?)")) {
      statement.setArray(1, connection.createArrayOf("uuid", anchors.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        List<UUID> texts = new ArrayList<>();
        while (rows.next()) {
          texts.add(rows.getObject(1, UUID.class));
        }
        return texts;
      }
    }
  }

  private List<AnchorRow> list(String sql, UUID id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        List<AnchorRow> found = new ArrayList<>();
        while (rows.next()) {
          found.add(read(rows));
        }
        return found;
      }
    }
  }

  private static AnchorRow read(ResultSet row) throws SQLException {
    return new AnchorRow(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        row.getInt(7),
        row.getInt(8),
        row.getBoolean(9));
  }
}
