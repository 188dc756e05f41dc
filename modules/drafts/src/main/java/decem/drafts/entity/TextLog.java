package decem.drafts.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tables of texts, commits and snapshots over one connection; whoever opened the connection
 * decides when it commits.
 */
public final class TextLog {

  /** Commits are numbered without a gap, so that so many are a step through a long log. */
  public static final int AT_A_TIME = 1_000;

  private final Connection connection;

  public TextLog(Connection connection) {
    this.connection = connection;
  }

  public Optional<TextRow> text(UUID id) throws SQLException {
    return first(
        "select id, paper, lang, head, state, epoch from drafts.text where id = ?",
        TextLog::textRow,
        id);
  }

  public Optional<TextRow> text(UUID paper, String lang) throws SQLException {
    return first(
        "select id, paper, lang, head, state, epoch from drafts.text where paper = ? and lang = ?",
        TextLog::textRow,
        paper,
        lang);
  }

  public List<TextRow> texts(UUID paper) throws SQLException {
    return list(
        "select id, paper, lang, head, state, epoch from drafts.text where paper = ? order by lang"
            + " limit 10",
        TextLog::textRow,
        paper);
  }

  /** Makes a text, unless somebody else has just made it. */
  public void open(TextRow text, int schema) throws SQLException {
    run(
        "insert into drafts.text (id, paper, lang, head, state, schema_no, epoch) values (?, ?, ?,"
            + " ?, ?, ?, ?) on conflict do nothing",
        text.id(),
        text.paper(),
        text.lang(),
        text.head(),
        text.state(),
        schema,
        text.epoch());
  }

  /**
   * Takes the text for this node: from now on its commits carry a new epoch, and those of whoever
   * had it before are refused.
   */
  public Optional<TextRow> take(UUID text, UUID node) throws SQLException {
    return first(
        "update drafts.text set epoch = epoch + 1, owner_node = ? where id = ? returning id, paper,"
            + " lang, head, state, epoch",
        TextLog::textRow,
        node,
        text);
  }

  /** Whose page this is and the last of its commits, if it has made any. */
  public Optional<CommitRow> lastOf(UUID text, UUID client) throws SQLException {
    return first(
        COMMIT + " where text_id = ? and client_id = ? order by client_seq desc limit 1",
        TextLog::commitRow,
        text,
        client);
  }

  public Optional<CommitRow> commit(UUID text, UUID client, long seq) throws SQLException {
    return first(
        COMMIT + " where text_id = ? and client_id = ? and client_seq = ?",
        TextLog::commitRow,
        text,
        client,
        seq);
  }

  public Optional<CommitRow> commit(UUID text, long n) throws SQLException {
    return first(COMMIT + " where text_id = ? and n = ?", TextLog::commitRow, text, n);
  }

  /** Commits after {@code n} up to the head, oldest first, at most 20,000. */
  public List<CommitRow> since(UUID text, long n) throws SQLException {
    return list(
        COMMIT + " where text_id = ? and n > ? order by n limit 20000",
        TextLog::commitRow,
        text,
        n);
  }

  /** Commits after one up to another, oldest first, at most {@link #AT_A_TIME}. */
  public List<CommitRow> between(UUID text, long after, long upTo) throws SQLException {
    return list(
        COMMIT + " where text_id = ? and n > ? and n <= ? order by n limit " + AT_A_TIME,
        TextLog::commitRow,
        text,
        after,
        upTo);
  }

  public Optional<SnapshotRow> snapshot(UUID text, long atMost) throws SQLException {
    return first(
        "select n, doc, sha256, words from drafts.text_snapshot where text_id = ? and n <= ? order"
            + " by n desc limit 1",
        row -> new SnapshotRow(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
        text,
        atMost);
  }

  public void keep(UUID text, SnapshotRow snapshot, int schema, boolean pinned)
      throws SQLException {
    run(
        "insert into drafts.text_snapshot (text_id, n, schema_no, doc, sha256, words, pinned)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (text_id, n) do update set pinned ="
            + " drafts.text_snapshot.pinned or excluded.pinned",
        text,
        snapshot.n(),
        schema,
        snapshot.doc(),
        snapshot.sha256(),
        snapshot.words(),
        pinned);
  }

  /** What a key brought about before, if it was used. */
  public Optional<TextRow> answered(UUID key) throws SQLException {
    return first(
        "select t.id, t.paper, t.lang, r.n, t.state, t.epoch from drafts.request r join drafts.text"
            + " t on t.id = r.text_id where r.key = ?",
        TextLog::textRow,
        key);
  }

  public void remember(UUID key, UUID text, long n) throws SQLException {
    run(
        "insert into drafts.request (key, text_id, n, at) values (?, ?, ?, clock_timestamp())",
        key,
        text,
        n);
  }

  /** Snapshots that no version needs and that are older than the newest two. */
  public void forgetOldSnapshots(UUID text) throws SQLException {
    run(
        "delete from drafts.text_snapshot where text_id = ? and not pinned and n < (select n from"
            + " drafts.text_snapshot where text_id = ? order by n desc offset 1 limit 1)",
        text,
        text);
  }

  /** How far a person has read, which never goes back. */
  public void visited(UUID person, UUID text, long n) throws SQLException {
    run(
        "insert into drafts.visit (person, text_id, n) values (?, ?, ?) on conflict (person,"
            + " text_id) do update set n = greatest(drafts.visit.n, excluded.n)",
        person,
        text,
        n);
  }

  private static final String COMMIT =
      "select n, client_id, client_seq, author, kind, steps, words, at from drafts.text_commit";

  private static TextRow textRow(ResultSet row) throws SQLException {
    return new TextRow(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getLong(6));
  }

  private static CommitRow commitRow(ResultSet row) throws SQLException {
    return new CommitRow(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getLong(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        row.getTimestamp(8).toInstant());
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    return list(sql, row, values).stream().findFirst();
  }

  private <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    }
  }

  private int run(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
    }
    return statement;
  }
}
