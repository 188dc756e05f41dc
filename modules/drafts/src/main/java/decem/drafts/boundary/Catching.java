package decem.drafts.boundary;

import decem.document.Node;
import decem.document.step.Outcome.Applied;
import decem.drafts.control.Editing;
import decem.drafts.control.LiveText;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.SuggestionLog;
import decem.drafts.entity.TextLog;
import decem.platform.access.Unknown;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the log has to say about a page that is not, or no longer, in memory. */
final class Catching {

  private Catching() {}

  /** Lets a text in memory know the page of a submission, and the commits back to its base. */
  static void up(LiveText text, Submission wanted, Connection connection) throws SQLException {
    knowing(text, wanted.client(), connection);
    learn(text, wanted.suggestions(), connection);
    long behind = text.head() - wanted.base();
    boolean inWindow = behind >= 0 && behind <= LiveText.WINDOW && wanted.base() >= 0;
    if (inWindow && !text.reaches(wanted.base())) {
      text.remember(since(text, wanted.base(), connection));
    }
  }

  /** Lets a text in memory know whose these suggestions are. */
  static void learn(LiveText text, Collection<String> suggestions, Connection connection)
      throws SQLException {
    Set<String> unknown = text.whose().unknown(suggestions);
    if (!unknown.isEmpty()) {
      text.whose().learn(unknown, new SuggestionLog(connection).of(text.id(), unknown));
    }
  }

  /** Whose page this is; empty for one that has never written. */
  static Optional<LiveText.Writer> knowing(LiveText text, UUID client, Connection connection)
      throws SQLException {
    if (text.writer(client).isEmpty()) {
      Optional<CommitRow> last = new TextLog(connection).lastOf(text.id(), client);
      last.ifPresent(row -> text.met(client, new LiveText.Writer(row.author(), row.seq())));
    }
    return text.writer(client);
  }

  private static List<Applied> since(LiveText text, long base, Connection connection)
      throws SQLException {
    Node document = Loading.documentAt(text.id(), base, connection);
    List<Applied> commits = new ArrayList<>();
    for (CommitRow row : new TextLog(connection).since(text.id(), base)) {
      if (row.n() > text.head()) {
        break;
      }
      Applied applied = Editing.again(document, row);
      commits.add(applied);
      document = applied.document();
    }
    return commits;
  }

  /**
   * The first commit of a wish that came before: of suggestions, or of an earlier state. A page
   * that writes, and whoever has another wish, has no business with its key here.
   */
  static Optional<CommitRow> wished(
      UUID text, UUID key, String kind, UUID person, Connection connection) throws SQLException {
    Optional<CommitRow> before = new TextLog(connection).commit(text, key, 1);
    if (before.isPresent()
        && !(before.get().kind().equals(kind) && before.get().author().equals(person))) {
      throw new Unknown("key of another wish");
    }
    return before;
  }

  /** What was said to a submission when it came first. */
  static SaveOutcome answered(UUID text, Submission wanted, Connection connection)
      throws SQLException {
    Optional<CommitRow> stored =
        new TextLog(connection).commit(text, wanted.client(), wanted.seq());
    return stored
        .<SaveOutcome>map(row -> new SaveOutcome.Saved(row.n(), row.at()))
        .orElseGet(() -> new SaveOutcome.Refused("out-of-order"));
  }
}
