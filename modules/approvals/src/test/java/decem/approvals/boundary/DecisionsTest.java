package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.approvals.control.OnPage;
import decem.approvals.control.Outcome;
import decem.approvals.control.Outcome.AlreadyDecided;
import decem.approvals.control.Outcome.Decided;
import decem.approvals.control.Outcome.NoLongerSubmitted;
import decem.approvals.control.Outcome.OwnSubmission;
import decem.approvals.control.Outcome.ReasonsMissing;
import decem.approvals.control.Outcome.Returned;
import decem.contract.Digest;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperCard;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.access.Unknown;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsTest {

  private final ApprovalsRoom room;
  private final PersonId authority;
  private PaperCard paper;
  private VersionCard version;

  DecisionsTest() throws Exception {
    room = new ApprovalsRoom();
    authority = room.secretaryGeneral;
  }

  @BeforeEach
  void a_report_is_submitted() throws Exception {
    paper = room.aReport("Reading the rivers together");
    version = room.submitted(paper, 1, room.chair);
  }

  @Test
  void a_decision_names_what_was_shown() throws Exception {
    OnPage page = room.onPage(authority, version);
    assertThat(room.decide(authority, version, page)).isInstanceOf(Decided.class);
    RecordView record = room.record(room.expert, version).orElseThrow();
    assertThat(record.holds()).isTrue();
    assertThat(record.decision().digest()).isEqualTo(version.digest());
    assertThat(record.decision().shownSha256()).isEqualTo(page.shown());
    assertThat(record.decision().by()).contains("Secretary general");
    assertThat(record.decision().message()).isEqualTo("With thanks.");
    assertThat(record.decision().statement().en()).contains("takes receipt").contains("GR(2026)");
  }

  @Test
  void a_decision_is_told_noted_and_opens_the_version_to_the_house() throws Exception {
    room.decide(authority, version, room.onPage(authority, version));
    assertThat(room.told.of(CaseDecided.class))
        .singleElement()
        .satisfies(told -> assertThat(told.digest()).isEqualTo(version.digest()));
    assertThat(room.count("access.disclosed where audience = 'HOUSE' and paper = " + id()))
        .isEqualTo(1);
    assertThat(
            room.count("platform.chronicle where what = 'approvals.decided' and about = " + id()))
        .isEqualTo(1);
  }

  @Test
  void a_second_click_learns_that_it_is_done() throws Exception {
    OnPage page = room.onPage(authority, version);
    room.decide(authority, version, page);
    assertThat(room.decide(authority, version, page))
        .isInstanceOfSatisfying(
            AlreadyDecided.class,
            already -> {
              assertThat(already.by()).isEqualTo(authority);
              assertThat(already.state()).isEqualTo(CaseState.DECIDED);
            });
    assertThat(room.count("approvals.decision where paper = " + id())).isEqualTo(1);
  }

  @Test
  void a_return_keeps_its_reasons_and_opens_nothing() throws Exception {
    OnPage page = room.onPage(authority, version);
    assertThat(room.giveBack(authority, version, page, " Cost is missing. "))
        .isInstanceOf(Returned.class);
    assertThat(room.view(room.chair, version).end().orElseThrow().words())
        .isEqualTo("Cost is missing.");
    assertThat(room.told.of(CaseReturned.class))
        .singleElement()
        .satisfies(told -> assertThat(told.reasons()).isEqualTo("Cost is missing."));
    assertThat(room.count("access.disclosed where audience = 'HOUSE' and paper = " + id()))
        .isEqualTo(0);
    assertThat(room.record(room.expert, version)).isEmpty();
  }

  @Test
  void a_return_without_reasons_does_nothing() throws Exception {
    OnPage page = room.onPage(authority, version);
    assertThat(room.giveBack(authority, version, page, "  \n ")).isEqualTo(new ReasonsMissing());
    assertThat(room.giveBack(authority, version, page, "\u200b\ufeff"))
        .isEqualTo(new ReasonsMissing());
    assertThat(room.view(authority, version).mayDecide()).isTrue();
  }

  @Test
  void nobody_decides_on_what_they_submitted() throws Exception {
    PaperCard own = room.aReport("My own paper");
    VersionCard mine = room.submitted(own, 1, authority);
    assertThat(room.view(authority, mine).own()).isTrue();
    assertThat(room.decide(authority, mine, room.onPage(authority, mine)))
        .isEqualTo(new OwnSubmission());
    assertThat(room.view(authority, mine).state()).isEqualTo(CaseState.SUBMITTED);
    assertThat(
            room.count(
                "platform.chronicle where what = 'approvals.refused' and person = '"
                    + authority.value()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void where_both_chairs_released_it_neither_decides() throws Exception {
    room.groups.bothChairsSubmit();
    assertThat(room.decide(room.coChair, version, room.onPage(room.coChair, version)))
        .isEqualTo(new OwnSubmission());
  }

  @Test
  void a_withdrawn_version_is_not_decided_even_before_the_withdrawal_was_delivered()
      throws Exception {
    OnPage page = room.onPage(authority, version);
    room.papers.withdraw(paper.id());
    assertThat(room.decide(authority, version, page))
        .isEqualTo(new NoLongerSubmitted(CaseState.WITHDRAWN, Optional.empty()));
  }

  @Test
  void an_older_version_gives_way_to_the_newer_with_a_link_to_it() throws Exception {
    OnPage page = room.onPage(authority, version);
    VersionCard newer = room.submitted(paper, 2, room.chair);
    assertThat(room.decide(authority, version, page))
        .isEqualTo(new NoLongerSubmitted(CaseState.SUPERSEDED, Optional.of(newer.id())));
    assertThat(room.view(authority, newer).brief().orElseThrow().earlier()).contains(version.id());
  }

  @Test
  void a_page_that_showed_another_digest_decides_nothing() throws Exception {
    OnPage page = room.onPage(authority, version);
    OnPage other = new OnPage(page.caseId(), Digest.of("another"), page.shown());
    assertRefusedAsChanged(room.decide(authority, version, other));
  }

  @Test
  void words_that_changed_since_the_page_was_made_decide_nothing() throws Exception {
    OnPage page = room.onPage(authority, version);
    room.papers.submit(version, room.chair, "Another cover note");
    assertRefusedAsChanged(room.decide(authority, version, page));
    room.papers.submit(version, room.chair, "Cover note 1");
    room.papers.retitle(paper, "Another title");
    assertRefusedAsChanged(room.decide(authority, version, page));
  }

  /** Withdrawn and submitted again at once: word of it is still on its way. */
  @Test
  void a_version_that_was_submitted_again_is_not_decided_on_its_older_case() throws Exception {
    Instant later = FakePapers.submittedAt(version).plusSeconds(30);
    room.papers.submit(version, room.chair, "Cover note 1", later);
    assertRefusedAsChanged(room.decide(authority, version, room.onPage(authority, version)));
  }

  @Test
  void a_case_of_another_version_is_unknown() throws Exception {
    OnPage page = room.onPage(authority, version);
    VersionCard other = room.submitted(room.aReport("Another"), 1, room.chair);
    assertThatThrownBy(() -> room.decide(authority, other, page)).isInstanceOf(Unknown.class);
  }

  private void assertRefusedAsChanged(Outcome outcome) {
    Optional<VersionId> standing = Optional.of(version.id());
    assertThat(outcome).isEqualTo(new NoLongerSubmitted(CaseState.SUBMITTED, standing));
  }

  private String id() {
    return "'" + paper.id().value() + "'";
  }
}
