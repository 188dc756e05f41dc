package decem.drafts.boundary;

import decem.document.Node;
import decem.document.Schema;
import decem.drafts.control.Editing;
import decem.drafts.control.LiveText;
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

/** Brings texts from the database into memory and keeps snapshots of them. */
final class Loading {

  private Loading() {}

  static Optional<LiveText> load(UUID id, Connection connection) throws SQLException {
    Optional<TextRow> row = new TextLog(connection).text(id);
    return row.isEmpty() ? Optional.empty() : Optional.of(load(row.get(), connection));
  }

  /** Anchors go through every commit with the document that it left, as they did in memory. */
  private static LiveText load(TextRow row, Connection connection) throws SQLException {
    TextLog log = new TextLog(connection);
    List<AnchorRow> anchors = new AnchorLog(connection).anchorsOf(row.id());
    long oldest = anchors.stream().mapToLong(AnchorRow::atN).min().orElse(row.head());
    Node document = documentAt(row.id(), oldest, connection);
    for (CommitRow commit : log.since(row.id(), oldest)) {
      if (commit.n() <= row.head()) {
        Node after = Editing.replayed(document, commit);
        anchors = anchors.stream().map(each -> Editing.follow(each, commit, after)).toList();
        document = after;
      }
    }
    Optional<CommitRow> last = log.commit(row.id(), row.head());
    UUID author = last.map(CommitRow::author).orElse(row.id());
    Instant at = last.map(CommitRow::at).orElse(Instant.EPOCH);
    return new LiveText(row, document, author, at, anchors);
  }

  /** The document at a commit: the last snapshot before it, and the commits from there on. */
  static Node documentAt(UUID text, long n, Connection connection) throws SQLException {
    TextLog log = new TextLog(connection);
    Optional<SnapshotRow> snapshot = log.snapshot(text, n);
    Node document = snapshot.map(kept -> Editing.read(kept.doc())).orElseGet(Editing::empty);
    long from = snapshot.map(SnapshotRow::n).orElse(0L);
    for (CommitRow commit : log.since(text, from)) {
      if (commit.n() > n) {
        break;
      }
      document = Editing.replayed(document, commit);
    }
    return document;
  }

  /** Stores the text as it stands; the positions of its anchors with it. */
  static SnapshotRow keep(LiveText text, Connection connection, boolean pinned)
      throws SQLException {
    SnapshotRow snapshot = Editing.snapshot(text.document(), text.head());
    new TextLog(connection).keep(text.id(), snapshot, Schema.current().number(), pinned);
    AnchorLog anchors = new AnchorLog(connection);
    for (AnchorRow anchor : text.anchors()) {
      anchors.move(anchor);
    }
    return snapshot;
  }

  /** The text of that paper and language, made empty if there is none yet. */
  static UUID openText(UUID paper, String lang, Connection connection) throws SQLException {
    TextLog log = new TextLog(connection);
    Optional<TextRow> there = log.text(paper, lang);
    if (there.isPresent()) {
      return there.get().id();
    }
    TextRow fresh = new TextRow(UUID.randomUUID(), paper, lang, 0, "OPEN", 1);
    log.open(fresh, Schema.current().number());
    return fresh.id();
  }
}
