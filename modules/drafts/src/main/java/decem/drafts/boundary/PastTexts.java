package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.document.Node;
import decem.document.step.Steps;
import decem.drafts.control.Editing;
import decem.drafts.entity.PastCommitRow;
import decem.platform.access.Unknown;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Texts as they were: the last snapshot before a commit, and the commits from there on. Asks the
 * database alone, beside whoever is writing.
 */
@ApplicationScoped
class PastTexts {

  /** Commits are read so many at a time, so that a long log never stands in memory as a whole. */
  private static final int AT_A_TIME = 1_000;

  private static final String SNAPSHOT =
      "select n, doc from drafts.text_snapshot where text_id = ? and n <= ? order by n desc limit"
          + " 1";
  private static final String COMMITS =
      "select n, author, kind, steps, at from drafts.text_commit where text_id = ? and n > ? and n"
          + " <= ? order by n limit "
          + AT_A_TIME;

  @Inject Database database;

  private record Kept(long n, Node document) {}

  /** One language of a paper, and how far it has come. */
  record Text(UUID id, long head) {}

  Text of(PaperId paper, Language language) {
    return text("select id, head from drafts.text where paper = ? and lang = ?", paper, language);
  }

  Text of(PaperId paper, TextId text) {
    return text("select id, head from drafts.text where paper = ? and id = ?", paper, text.value());
  }

  private Text text(String sql, PaperId paper, Object which) {
    return database
        .first(
            sql,
            row -> new Text(row.getObject(1, UUID.class), row.getLong(2)),
            paper.value(),
            which)
        .orElseThrow(() -> new Unknown("text"));
  }

  /** When a commit was written; empty where there is none of that number. */
  Optional<Instant> written(Text text, long commit) {
    return database.first(
        "select at from drafts.text_commit where text_id = ? and n = ?",
        row -> row.getTimestamp(1).toInstant(),
        text.id(),
        commit);
  }

  /** The document as commit {@code n} left it; 0 is the one that every log begins with. */
  Node at(UUID text, long n) {
    Kept kept =
        database
            .first(
                SNAPSHOT, row -> new Kept(row.getLong(1), Editing.read(row.getString(2))), text, n)
            .orElseGet(() -> new Kept(0, Editing.empty()));
    return onwards(text, kept.document(), kept.n(), n);
  }

  /** The document as a later commit left it. */
  Node onwards(UUID text, Node before, long after, long n) {
    Node[] document = {before};
    walk(
        text,
        after,
        n,
        commit -> document[0] = Steps.replay(document[0], Steps.read(commit.steps())));
    return document[0];
  }

  /** The commits after one up to another, in order. */
  void walk(UUID text, long after, long upTo, Consumer<PastCommitRow> commit) {
    long n = after;
    while (n < upTo) {
      List<PastCommitRow> some = some(text, n, upTo);
      if (some.isEmpty()) {
        return;
      }
      some.forEach(commit);
      n = some.getLast().n();
    }
  }

  /** The next few commits after one, up to another. */
  List<PastCommitRow> some(UUID text, long after, long upTo) {
    return database.list(COMMITS, PastTexts::commit, text, after, upTo);
  }

  private static PastCommitRow commit(ResultSet row) throws SQLException {
    return new PastCommitRow(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        row.getTimestamp(5).toInstant());
  }
}
