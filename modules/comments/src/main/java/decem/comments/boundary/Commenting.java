package decem.comments.boundary;

import decem.comments.control.Wording;
import decem.contract.access.Act;
import decem.contract.drafts.Anchors;
import decem.contract.drafts.Anchors.Placed;
import decem.contract.drafts.Anchors.WordsHaveChanged;
import decem.contract.papers.PaperId;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Makes a comment across two rooms: first the anchor in the text, inert, then the thread that
 * claims it. Holds no transaction of its own; the same key makes one comment however often it is
 * sent.
 */
@ApplicationScoped
@Guarded
public class Commenting {

  @Inject Anchors anchors;
  @Inject GroupComments comments;

  @Needs(Act.COMMENT_IN_GROUP)
  public CommentOutcome comment(PaperId paper, UUID key, Anchors.Spot spot, String said) {
    if (Wording.of(said).isEmpty()) {
      return CommentOutcome.refusing(said);
    }
    return switch (anchors.place(key, spot)) {
      case Placed placed -> comments.comment(paper, placed.anchor(), spot.quote(), said);
      case WordsHaveChanged changed -> new CommentOutcome.WordsHaveChanged(changed.nowThere());
    };
  }
}
