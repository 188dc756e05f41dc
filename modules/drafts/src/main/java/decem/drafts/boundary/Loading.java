package decem.drafts.boundary;

import decem.document.Node;
import decem.document.Schema;
import decem.document.suggestion.Suggestions;
import decem.drafts.control.Anchored;
import decem.drafts.control.Editing;
import decem.drafts.control.LiveText;
import decem.drafts.control.Standing;
import decem.drafts.entity.AnchorLog;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.SnapshotRow;
import decem.drafts.entity.TextLog;
import decem.drafts.entity.TextRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Brings texts from the database into memory and keeps snapshots of them. */
final class Loading {

  /** A snapshot is kept after so many commits: replaying them takes a fraction of a second. */
  static final int SNAPSHOT_EVERY = 2_000;

  private Loading() {}

  /** A text as it stands, to be kept by somebody else than its owner. */
  record State(UUID text, Standing standing, List<AnchorRow> anchors) {
    static State of(LiveText text) {
      return new State(text.id(), text.standing(), List.copyOf(text.anchors()));
    }
  }

  /** Takes a text for this node, at its head. */
  static Optional<LiveText> take(UUID id, UUID node, Connection connection) throws SQLException {
    Optional<TextRow> row = new TextLog(connection).take(id, node);
    return row.isEmpty() ? Optional.empty() : Optional.of(load(row.get(), connection));
  }

  /** Anchors go through every commit with the document that it left, as they did in memory. */
  private static LiveText load(TextRow row, Connection connection) throws SQLException {
    TextLog log = new TextLog(connection);
    List<AnchorRow> anchors = new AnchorLog(connection).anchorsOf(row.id());
    long oldest = anchors.stream().mapToLong(AnchorRow::atN).min().orElse(row.head());
    Node document = documentAt(row.id(), oldest, connection);
    for (long at = oldest; at < row.head(); at += TextLog.AT_A_TIME) {
      for (CommitRow commit : log.between(row.id(), at, row.head())) {
        Node after = Editing.replayed(document, commit);
        anchors = anchors.stream().map(each -> Anchored.follow(each, commit, after)).toList();
        document = after;
      }
    }
    Optional<CommitRow> last = log.commit(row.id(), row.head());
    UUID author = last.map(CommitRow::author).orElse(row.id());
    Instant at = last.map(CommitRow::at).orElse(Instant.EPOCH);
    LiveText text = new LiveText(row, document, author, at, anchors);
    Catching.learn(text, Suggestions.ids(document), connection);
    return text;
  }

  /** The document at a commit: the last snapshot before it, and the commits from there on. */
  static Node documentAt(UUID text, long n, Connection connection) throws SQLException {
    TextLog log = new TextLog(connection);
    Optional<SnapshotRow> snapshot = log.snapshot(text, n);
    Node document = snapshot.map(kept -> Editing.read(kept.doc())).orElseGet(Editing::empty);
    long kept = snapshot.map(SnapshotRow::n).orElse(0L);
    for (long at = kept; at < n; at += TextLog.AT_A_TIME) {
      for (CommitRow commit : log.between(text, at, n)) {
        document = Editing.replayed(document, commit);
      }
    }
    return document;
  }

  /**
   * Stores a text as it stood, beside the work on it. What cannot be kept is loaded from the log.
   */
  static void keep(State state, DataSource source) {
    try (Connection connection = source.getConnection()) {
      keep(state, connection, false);
      new TextLog(connection).forgetOldSnapshots(state.text());
    } catch (SQLException refused) {
      Trouble.note("No snapshot of text " + state.text(), refused);
    }
  }

  /** Stores a text as it stood; the positions of its anchors with it. */
  static SnapshotRow keep(State state, Connection connection, boolean pinned) throws SQLException {
    SnapshotRow snapshot = Editing.snapshot(state.standing().document(), state.standing().n());
    new TextLog(connection).keep(state.text(), snapshot, Schema.current().number(), pinned);
    AnchorLog anchors = new AnchorLog(connection);
    for (AnchorRow anchor : state.anchors()) {
      anchors.move(anchor);
    }
    return snapshot;
  }

  /** The text of that paper and language, made empty if there is none yet. */
  static UUID openText(UUID paper, String lang, Connection connection) throws SQLException {
    TextLog log = new TextLog(connection);
    if (log.text(paper, lang).isEmpty()) {
      TextRow fresh = new TextRow(UUID.randomUUID(), paper, lang, 0, "OPEN", 1);
      log.open(fresh, Schema.current().number());
    }
    return log.text(paper, lang).orElseThrow().id();
  }
}
