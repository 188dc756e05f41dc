package decem.drafts.boundary;

import decem.document.Node;
import decem.drafts.control.Batch;
import decem.drafts.control.LiveText;
import decem.drafts.control.Restoration;
import decem.drafts.control.Restored;
import decem.drafts.control.Submission;
import decem.drafts.entity.CommitRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is done to bring back an earlier state while nobody else has the text. */
final class RestoringDesk {

  private RestoringDesk() {}

  /** The text and its anchors as they stand: what would happen is worked out beside its desk. */
  static Loading.State standing(Authority authority, UUID paper, UUID text) {
    return authority.asked(paper, text, (live, connection) -> Loading.State.of(live));
  }

  /**
   * @param then the state that is to be brought back
   * @param key chosen by who asks; the same key again is the same wish
   * @param seen the commit at which it was said what would happen
   */
  static Restored restore(
      Authority authority,
      UUID paper,
      UUID text,
      Node then,
      long seen,
      UUID key,
      AcceptingDesk.Asker asker) {
    return authority.asked(
        paper,
        text,
        (live, connection) -> {
          Optional<CommitRow> before =
              Catching.wished(text, key, Restored.KIND, asker.person(), connection);
          if (before.isPresent()) {
            return new Restored.Done(before.get().n(), before.get().at());
          }
          Restoration restoration = new Restoration(live.document(), then);
          if (restoration.isNothing()) {
            return new Restored.NothingToDo();
          }
          return live.head() == seen
              ? restore(authority, live, restoration, asker.submission(key), connection)
              : new Restored.Changed();
        });
  }

  private static Restored restore(
      Authority authority,
      LiveText text,
      Restoration restoration,
      Submission right,
      Connection connection)
      throws SQLException {
    Batch batch = new Batch(text);
    batch.add(right.client(), right.person(), Restored.KIND, restoration.commit());
    return switch (Storing.store(text, batch, List.of(right), connection)) {
      case Storing.Done done -> {
        authority.tell(text, done.rows(), connection);
        yield new Restored.Done(text.head(), done.at());
      }
      case Storing.Without without -> new Restored.MayNotWrite();
      case Storing.Closed closed -> new Restored.NotOpen();
      case Storing.Again again -> new Restored.Moved();
    };
  }
}
