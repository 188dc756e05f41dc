package decem.drafts.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.drafts.boundary.Comparing.Point;
import decem.drafts.boundary.Comparing.State;
import decem.drafts.control.Restoration;
import decem.drafts.control.Restored;
import decem.drafts.control.Submission;
import decem.drafts.control.Work;
import decem.platform.access.Asking;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * An earlier state of a text brought back by those who write it, after they have seen what that
 * will do. It becomes a commit like any other: nothing of what was written meanwhile leaves the
 * log, and it can be brought back the same way.
 */
@ApplicationScoped
@Guarded
public class Restoring {

  @Inject Authority authority;
  @Inject States states;
  @Inject Asking asking;

  /**
   * What bringing a state back would do.
   *
   * @param head the commit at which the text stands
   * @param same the text reads as it did then: nothing would happen
   * @param lost how many comments would lose their words
   * @param waiting how many suggestions that stand in the text would go
   * @param leftOut how many suggestions that stood in that state would not come back
   */
  public record Outlook(
      Point then, long head, boolean same, Work work, int lost, int waiting, int leftOut) {}

  @Needs(Act.WRITE_TEXT)
  public Outlook would(PaperId paper, Language language, State state) {
    States.Text text = states.of(paper, language);
    States.Found found = states.find(text, state);
    Loading.State now = RestoringDesk.standing(authority, paper.value(), text.id());
    Restoration restoration = new Restoration(now.standing().document(), found.document());
    return new Outlook(
        found.point(),
        now.standing().n(),
        restoration.isNothing(),
        restoration.work(),
        restoration.lost(now.anchors()),
        restoration.waiting(),
        restoration.leftOut());
  }

  /**
   * A wish that somebody has.
   *
   * @param seen the commit at which they were told what would happen
   * @param key chosen by who asks; the same key again is the same wish
   */
  public record Wanted(State state, long seen, UUID key) {}

  @Needs(Act.WRITE_TEXT)
  public Restored restore(PaperId paper, Language language, Wanted wanted, Optional<UUID> signIn) {
    States.Text text = states.of(paper, language);
    States.Found found = states.find(text, wanted.state());
    AcceptingDesk.Asker asker =
        new AcceptingDesk.Asker(asking.known().value(), signIn, Submission.Kind.EDIT);
    return RestoringDesk.restore(
        authority, paper.value(), text.id(), found.document(), wanted.seen(), wanted.key(), asker);
  }
}
