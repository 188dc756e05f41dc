package decem.drafts.boundary;

import decem.document.Node;
import decem.document.step.Steps;
import decem.drafts.control.Editing;
import decem.drafts.entity.PastCommitRow;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

  /** The document as commit {@code n} left it; 0 is the one that every log begins with. */
  Node at(UUID text, long n) {
    Kept kept =
        database
            .first(
                SNAPSHOT, row -> new Kept(row.getLong(1), Editing.read(row.getString(2))), text, n)
            .orElseGet(() -> new Kept(0, Editing.empty()));
    Node[] document = {kept.document()};
    walk(
        text,
        kept.n(),
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
