package decem.comments.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.comments.entity.Thread;
import decem.contract.Language;
import decem.contract.comments.CommentTally;
import decem.contract.drafts.AnchorId;
import decem.contract.drafts.Anchors;
import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is proved on the server itself. */
@ApplicationScoped
class Wired {

  @Inject Observations observations;
  @Inject Commenting commenting;
  @Inject GroupComments comments;
  @Inject PapersOfTests papers;
  @Inject CommentTally tally;
  @Inject Asking asking;
  @Inject Twice twice;

  /** An observation whose answer was lost may be sent again when the time has passed meanwhile. */
  void observationsEndWhenTheirTimeDoes() throws Exception {
    UUID kept = UUID.randomUUID();
    assertThat(observe(kept)).isEqualTo(new CommentOutcome.Made(kept));
    papers.end();
    assertThat(observe(kept)).isEqualTo(new CommentOutcome.Made(kept));
    assertThat(observe(UUID.randomUUID())).isEqualTo(new CommentOutcome.Over());
    assertThat(asking.as(Cast.CHAIR, () -> observations.on(Cast.ENDING))).hasSize(1);
  }

  private CommentOutcome observe(UUID key) throws Exception {
    Thread.Words on = new Thread.Words(Language.EN, "first", 0, "shared gauge");
    return asking.as(Cast.CALDRIA, () -> observations.observe(Cast.ENDING, key, on, "Observed."));
  }

  /** What other rooms are told of a paper's comments. */
  void commentsAreCountedAsTheyStand() throws Exception {
    PaperId paper = Cast.OTHER_PAPER;
    UUID open = comment(paper, "shared gauge");
    UUID lost = comment(paper, "Lost words");
    UUID resolved = comment(paper, "another gauge");
    asking.as(
        Cast.ELSEWHERE,
        () -> comments.resolve(paper, new decem.contract.comments.ThreadId(resolved)));
    assertThat(List.of(open, lost)).doesNotContain(resolved);
    assertThat(tally.tally(List.of(paper)))
        .isEqualTo(Map.of(paper, new CommentTally.Tally(2, 1, 1, 0)));
    assertThat(tally.tally(List.of(new PaperId(UUID.randomUUID())))).isEmpty();
  }

  private UUID comment(PaperId paper, String quote) throws Exception {
    UUID key = UUID.randomUUID();
    Anchors.Spot spot = new Anchors.Spot(paper, new TextId(key), 1, 3, 9, quote);
    PersonId chair = Cast.ELSEWHERE;
    assertThat(asking.as(chair, () -> commenting.comment(paper, key, spot, "Said.")))
        .isEqualTo(new CommentOutcome.Made(new AnchorId(key).value()));
    return key;
  }

  /** The room reacts to nothing; the day it does, what it does is to be delivered twice here. */
  void noReactionIsLeftOut() {
    assertThat(twice.notDelivered()).isEmpty();
  }
}
