package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.desk.Turn;
import decem.contract.desk.Turn.Kind;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import decem.platform.access.Disclosures;
import decem.platform.access.Unknown;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees what of a case, and what is asked of whom. */
class SightTest {

  private final ApprovalsRoom room;
  private final PaperCard paper;
  private final VersionCard version;
  private final PersonId reviewer;

  SightTest() throws Exception {
    room = new ApprovalsRoom();
    paper = room.aReport("Reading the rivers together");
    version = room.submitted(paper, 1, room.chair);
    reviewer = room.reviewerOf(version);
  }

  @Test
  void the_secretary_general_is_asked_in_the_verb_of_the_kind() throws Exception {
    assertThat(turns(room.secretaryGeneral))
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.kind()).isEqualTo(Kind.YOURS);
              assertThat(turn.act())
                  .isEqualTo("Take receipt of and transmit Reading the rivers together");
              assertThat(turn.address()).startsWith("/approvals/decision?id=").endsWith("&n=1");
            });
  }

  @Test
  void the_private_office_and_the_group_wait() throws Exception {
    for (PersonId person : List.of(room.office, room.chair, room.expert)) {
      assertThat(turns(person)).extracting(Turn::kind).containsExactly(Kind.WAITING_FOR_OTHERS);
    }
    assertThat(turns(reviewer)).isEmpty();
  }

  @Test
  void what_one_submitted_is_awaited_and_not_asked() throws Exception {
    VersionCard own = room.submitted(room.aReport("My own"), 1, room.secretaryGeneral);
    assertThat(turns(room.secretaryGeneral))
        .filteredOn(turn -> turn.address().contains(own.id().paper().value().toString()))
        .extracting(Turn::kind)
        .containsExactly(Kind.WAITING_FOR_OTHERS);
  }

  @Test
  void a_decision_stays_in_sight_with_a_link_to_its_record() throws Exception {
    decide();
    assertThat(turns(room.chair))
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.kind()).isEqualTo(Kind.RECENTLY_DECIDED);
              assertThat(turn.address()).startsWith("/record/");
            });
  }

  @Test
  void the_private_office_sees_the_page_and_cannot_decide() throws Exception {
    CaseView view = room.view(room.office, version);
    assertThat(view.mayDecide()).isFalse();
    assertThat(view.own()).isFalse();
    assertThat(view.brief().orElseThrow().coverNote()).isEqualTo("Cover note 1");
  }

  @Test
  void a_reviewer_sees_nothing_before_the_decision_and_after_it_no_cover_note() throws Exception {
    assertThatThrownBy(() -> room.view(reviewer, version)).isInstanceOf(Unknown.class);
    decide();
    CaseView view = room.view(reviewer, version);
    assertThat(view.brief()).isEmpty();
    assertThat(view.end().orElseThrow().by()).contains("Secretary general");
  }

  @Test
  void the_cover_note_is_still_there_after_the_end() throws Exception {
    decide();
    room.papers.withdraw(paper.id());
    assertThat(room.view(room.chair, version).brief().orElseThrow().coverNote())
        .isEqualTo("Cover note 1");
  }

  @Test
  void an_earlier_submission_that_one_may_not_read_is_not_compared_with() throws Exception {
    room.deliver(() -> room.boundary(Disclosures.class).endForOffices(version.id()));
    VersionCard newer = room.submitted(paper, 2, room.chair);
    assertThat(room.view(room.secretaryGeneral, newer).brief().orElseThrow().earlier()).isEmpty();
    assertThat(room.view(room.chair, newer).brief().orElseThrow().earlier()).contains(version.id());
  }

  @Test
  void an_office_that_had_the_page_open_learns_of_the_withdrawal_and_nobody_else()
      throws Exception {
    room.papers.withdraw(paper.id());
    room.deliver(() -> room.boundary(Disclosures.class).endForOffices(version.id()));
    room.tell(new SubmissionWithdrawn(version.id(), room.chair, Instant.now()));
    assertThat(gone(room.secretaryGeneral)).isTrue();
    assertThat(gone(room.office)).isTrue();
    assertThat(gone(room.chair)).isFalse();
    assertThat(gone(reviewer)).isFalse();
  }

  @Test
  void the_list_holds_what_one_may_read_and_no_more() throws Exception {
    decide();
    assertThat(decided(room.expert)).hasSize(1);
    assertThat(decided(room.people.person("Stranger", Language.EN))).isEmpty();
  }

  @Test
  void a_digest_is_known_to_whoever_may_read_its_version() throws Exception {
    decide();
    VersionCard other = room.submitted(room.aReport("Lakes"), 1, room.chair);
    assertThat(check(room.chair, other, version.digest()))
        .isInstanceOfSatisfying(
            Checking.Another.class,
            another -> assertThat(another.line().version()).isEqualTo(version.id()));
    assertThat(check(room.chair, version, version.digest()))
        .isInstanceOf(Checking.TheVersion.class);
    assertThat(check(room.chair, version, version.parts().getFirst().digest()))
        .isEqualTo(new Checking.TheText(Language.EN));
    assertThat(check(room.chair, version, Digest.of("nothing of ours")))
        .isInstanceOf(Checking.NotOurs.class);
  }

  private void decide() throws Exception {
    PersonId authority = room.secretaryGeneral;
    room.decide(authority, version, room.onPage(authority, version));
  }

  private List<Turn> turns(PersonId person) throws Exception {
    return room.as(person, () -> room.boundary(TurnsOfApprovals.class).of(person, Language.EN));
  }

  private boolean gone(PersonId person) throws Exception {
    return room.as(person, () -> room.boundary(WithdrawnCases.class).seenBy(version.id()))
        .isPresent();
  }

  private List<DecidedPapers.Line> decided(PersonId person) throws Exception {
    return room.as(person, () -> room.boundary(DecidedPapers.class).all());
  }

  private Checking.Answer check(PersonId person, VersionCard at, Digest digest) throws Exception {
    return room.as(person, () -> room.boundary(Checking.class).check(at.id(), digest));
  }
}
