package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseFact.CaseOpened;
import decem.contract.approvals.CaseFact.CaseSuperseded;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.VersionCard;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

  private static final Instant LATER = Instant.parse("2026-11-22T09:00:00Z");

  private final ApprovalsRoom room;
  private final PaperCard paper;
  private final VersionCard version;

  SubmissionsTest() throws Exception {
    room = new ApprovalsRoom();
    paper = room.aReport("Rivers");
    version = room.submitted(paper, 1, room.chair);
  }

  @Test
  void a_submission_opens_a_case() throws Exception {
    assertThat(cases())
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.version()).isEqualTo(version.id());
              assertThat(card.digest()).isEqualTo(version.digest());
              assertThat(card.state()).isEqualTo(CaseState.SUBMITTED);
              assertThat(card.submittedBy()).isEqualTo(room.chair);
            });
    assertThat(room.told.of(CaseOpened.class)).hasSize(1);
  }

  @Test
  void the_same_submission_delivered_twice_opens_one_case() throws Exception {
    room.tell(room.submission(version, room.chair));
    assertThat(cases()).hasSize(1);
    assertThat(room.told.of(CaseOpened.class)).hasSize(1);
  }

  @Test
  void a_newer_submission_supersedes_the_open_case() throws Exception {
    VersionCard newer = room.submitted(paper, 2, room.chair);
    assertThat(cases())
        .extracting(CaseCard::state)
        .containsExactly(CaseState.SUPERSEDED, CaseState.SUBMITTED);
    assertThat(room.told.of(CaseSuperseded.class))
        .singleElement()
        .satisfies(told -> assertThat(told.newer()).isEqualTo(newer.id()));
  }

  @Test
  void a_withdrawal_closes_the_case_once() throws Exception {
    SubmissionWithdrawn withdrawn = new SubmissionWithdrawn(version.id(), room.chair, LATER);
    room.tell(withdrawn);
    room.tell(withdrawn);
    assertThat(cases()).extracting(CaseCard::state).containsExactly(CaseState.WITHDRAWN);
    assertThat(
            room.count(
                "platform.chronicle where what = 'approvals.withdrawn' and about = '"
                    + paper.id().value()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void a_withdrawal_that_comes_before_its_submission_is_tried_again() throws Exception {
    VersionCard unheard = room.papers.name(room.aReport("Another"), 1, "Words", room.chair);
    SubmissionWithdrawn early = new SubmissionWithdrawn(unheard.id(), room.chair, LATER);
    assertThatThrownBy(() -> room.tell(early)).isInstanceOf(CaseNotYetOpened.class);
  }

  @Test
  void a_late_withdrawal_does_not_close_a_newer_case_of_the_same_version() throws Exception {
    SubmissionWithdrawn withdrawn = new SubmissionWithdrawn(version.id(), room.chair, LATER);
    room.tell(withdrawn);
    room.tell(
        new PaperSubmitted(
            version.id(), version.digest(), paper.kind(), room.chair, LATER.plusSeconds(60)));
    room.tell(withdrawn);
    assertThat(cases())
        .extracting(CaseCard::state)
        .containsExactly(CaseState.WITHDRAWN, CaseState.SUBMITTED);
  }

  private List<CaseCard> cases() throws Exception {
    return room.as(room.chair, () -> room.boundary(CasesOfPapers.class).of(List.of(paper.id())))
        .getOrDefault(paper.id(), List.of());
  }
}
