package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.approvals.CaseState;
import decem.contract.desk.Turn;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperFact;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.PaperFact.VersionCirculated;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperStanding;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import decem.platform.house.Deadline;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasingTest {

  private PapersRoom room;
  private PaperId paper;
  private VersionCard version;

  @BeforeAll
  void theHouseIsOpen() throws Exception {
    room = new PapersRoom();
  }

  @BeforeEach
  void aVersionIsNamed() throws Exception {
    room.groups.both.clear();
    paper = room.aPaper();
    version = room.aVersion(paper);
  }

  private List<Turn> turns(PersonId person) throws Exception {
    return room.as(person, () -> room.boundary(PaperTurns.class).of(person, Language.EN)).stream()
        .filter(turn -> turn.address().contains(paper.value().toString()))
        .toList();
  }

  private String ask(String sql) throws Exception {
    return room.database.owner().ask(sql);
  }

  private <T extends PaperFact> List<T> told(Class<T> type) {
    return room.told.of(type).stream().filter(fact -> fact.paper().equals(paper)).toList();
  }

  private List<PaperLists.Row> listed(PersonId person) throws Exception {
    PaperLists.Wish everything = new PaperLists.Wish(Optional.empty(), Optional.empty(), 0);
    return room.as(person, () -> room.boundary(PaperLists.class).list(everything)).rows().stream()
        .filter(row -> row.paper().id().equals(paper))
        .toList();
  }

  private PaperStanding standing(PersonId reader) throws Exception {
    return room.as(
        reader,
        () -> room.boundary(StandingAnswers.class).standings(reader, List.of(paper)).get(paper));
  }

  @Test
  void a_body_reads_the_version_it_was_sent_and_that_alone() throws Exception {
    VersionCard later = room.aVersion(paper);
    room.circulate(room.chair, version, room.caldria);
    Sights.Sight sight =
        room.as(
            room.reviewer,
            () -> room.boundary(Sights.class).of(room.reviewer, List.of(paper)).get(paper));
    assertThat(sight.living()).isFalse();
    assertThat(sight.versions()).containsExactly(1);
    assertThat(later.id().number()).isEqualTo(2);
    Details.View view = room.as(room.reviewer, () -> room.boundary(Details.class).of(paper));
    assertThat(view.versions()).hasSize(1);
    assertThat(view.members()).isEmpty();
    assertThat(view.versions().getFirst().put()).isEmpty();
  }

  @Test
  void a_body_does_not_see_who_else_was_asked_nor_that_a_version_is_submitted() throws Exception {
    room.circulate(room.chair, version, room.caldria, room.halvora);
    room.submitted(version);
    Details.View view = room.as(room.reviewer, () -> room.boundary(Details.class).of(paper));
    assertThat(view.versions().getFirst().sent().getFirst().bodies()).hasSize(1);
    assertThat(standing(room.reviewer).words().en()).isEqualTo("Version 1 out for observations");
    assertThat(standing(room.chair).stage()).isEqualTo(PaperStanding.Stage.WITH_THE_AUTHORITY);
    assertThat(standing(room.secretaryGeneral).words().en())
        .isEqualTo("Version 1 with the secretary general");
    assertThat(standing(room.stranger).words().en()).isEqualTo("At rest");
  }

  @Test
  void each_reader_gets_one_mail_however_often_it_is_told() throws Exception {
    room.circulate(room.chair, version, room.caldria, room.halvora);
    VersionCirculated fact = room.told.last(VersionCirculated.class);
    CirculationNotices notices = room.boundary(CirculationNotices.class);
    room.deliver(() -> notices.onCirculation(fact));
    room.deliver(() -> notices.onCirculation(fact));
    assertThat(ask("select count(*) from platform.mail where " + link())).isEqualTo("2");
    assertThat(
            ask(
                "select subject || body from platform.mail where person = '"
                    + room.reviewer.value()
                    + "' and "
                    + link()))
        .contains("Rivers", "vos observations", "/papers/" + paper.value() + "/versions/1")
        .doesNotContain("Reading the rivers together");
  }

  private String link() {
    return "body like '%" + paper.value() + "%'";
  }

  @Test
  void a_second_click_circulates_once() throws Exception {
    UUID key = UUID.randomUUID();
    Circulating.Wish wish = new Circulating.Wish(1, List.of(room.caldria), PapersRoom.ahead());
    Circulating circulating = room.boundary(Circulating.class);
    room.as(room.chair, () -> circulating.circulate(paper, key, wish));
    room.as(room.chair, () -> circulating.circulate(paper, key, wish));
    assertThat(told(VersionCirculated.class)).hasSize(1);
    assertThat(ask("select count(*) from access.disclosed where paper = '" + paper.value() + "'"))
        .isEqualTo("1");
  }

  @Test
  void a_deadline_on_a_day_off_is_refused_with_the_next_good_one() throws Exception {
    LocalDateTime saturday = PapersRoom.ahead().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    Circulating.Wish wish = new Circulating.Wish(1, List.of(room.caldria), saturday);
    Circulating.Outcome outcome =
        room.as(
            room.chair,
            () -> room.boundary(Circulating.class).circulate(paper, UUID.randomUUID(), wish));
    assertThat(outcome)
        .isEqualTo(
            new Circulating.NotAcceptable(
                List.of(
                    new Circulating.BadDeadline(
                        new Deadline.HouseClosed(
                            saturday.toLocalDate(), Optional.empty(), saturday.plusDays(2))))));
    assertThat(told(VersionCirculated.class)).isEmpty();
  }

  @Test
  void where_both_chairs_must_act_one_proposes_and_the_other_confirms() throws Exception {
    room.groups.both.add(ReleaseAct.CIRCULATE);
    assertThat(room.circulate(room.chair, version, room.caldria))
        .isEqualTo(new Circulating.Proposed());
    assertThat(told(VersionCirculated.class)).isEmpty();
    assertThat(turns(room.coChair)).extracting(Turn::kind).contains(Turn.Kind.YOURS);
    assertThat(turns(room.chair)).extracting(Turn::kind).containsOnly(Turn.Kind.WAITING_FOR_OTHERS);
    UUID release = proposal();
    Circulating circulating = room.boundary(Circulating.class);
    assertThat(room.as(room.chair, () -> circulating.confirm(paper, release)))
        .isEqualTo(new Circulating.NotToConfirm());
    assertThat(room.as(room.coChair, () -> circulating.confirm(paper, release)))
        .isInstanceOf(Circulating.Circulated.class);
    assertThat(room.as(room.coChair, () -> circulating.confirm(paper, release)))
        .isInstanceOf(Circulating.Circulated.class);
    assertThat(told(VersionCirculated.class))
        .singleElement()
        .extracting(VersionCirculated::by)
        .isEqualTo(room.coChair);
  }

  private UUID proposal() throws Exception {
    return room.as(
        room.chair,
        () -> room.boundary(Releasing.class).circulation(paper, 1).proposal().orElseThrow().id());
  }

  @Test
  void a_newer_proposal_takes_the_place_of_the_older_and_can_be_taken_back() throws Exception {
    room.groups.both.add(ReleaseAct.SUBMIT);
    room.submit(room.chair, version);
    room.submit(room.coChair, version);
    UUID open =
        UUID.fromString(
            ask(
                "select id from papers.release where ended_at is null and paper = '"
                    + paper.value()
                    + "'"));
    Submitting submitting = room.boundary(Submitting.class);
    assertThat(room.as(room.chair, () -> submitting.takeBack(paper, open))).isTrue();
    assertThat(room.as(room.chair, () -> submitting.confirm(paper, open)))
        .isEqualTo(new Submitting.NotToConfirm());
    assertThat(ask("select count(*) from papers.submission where paper = '" + paper.value() + "'"))
        .isEqualTo("0");
  }

  @Test
  void a_submission_names_the_digest_and_opens_the_version_to_the_offices() throws Exception {
    PaperSubmitted fact = room.submitted(version);
    assertThat(fact.digest()).isEqualTo(version.digest());
    assertThat(
            room.as(
                room.secretaryGeneral,
                () -> room.boundary(PaperAnswers.class).standingSubmission(paper)))
        .hasValueSatisfying(
            standing -> {
              assertThat(standing.digest()).isEqualTo(version.digest());
              assertThat(standing.at()).isEqualTo(fact.at());
            });
    assertThat(listed(room.secretaryGeneral))
        .singleElement()
        .extracting(PaperLists.Row::version)
        .isEqualTo(Optional.of(1));
  }

  @Test
  void a_newer_submission_supersedes_the_older() throws Exception {
    room.submitted(version);
    room.submitted(room.aVersion(paper));
    assertThat(
            ask(
                "select string_agg(number || coalesce(why, ''), ',' order by number) from"
                    + " papers.submission where paper = '"
                    + paper.value()
                    + "'"))
        .isEqualTo("1SUPERSEDED,2");
  }

  @Test
  void a_withdrawn_submission_leaves_the_offices_and_may_be_submitted_again() throws Exception {
    room.submitted(version);
    Submitting submitting = room.boundary(Submitting.class);
    assertThat(room.as(room.chair, () -> submitting.withdraw(paper, 1)))
        .isEqualTo(Submitting.Withdrawal.WITHDRAWN);
    assertThat(room.as(room.chair, () -> submitting.withdraw(paper, 1)))
        .isEqualTo(Submitting.Withdrawal.NOTHING_STANDS);
    assertThat(told(SubmissionWithdrawn.class)).hasSize(1);
    assertThat(listed(room.secretaryGeneral)).isEmpty();
    assertThat(room.submit(room.chair, version)).isInstanceOf(Submitting.Submitted.class);
  }

  @Test
  void what_is_withdrawn_is_the_version_that_was_meant() throws Exception {
    room.submitted(version);
    room.submitted(room.aVersion(paper));
    Submitting submitting = room.boundary(Submitting.class);
    assertThat(room.as(room.chair, () -> submitting.withdraw(paper, 1)))
        .isEqualTo(Submitting.Withdrawal.ANOTHER_STANDS);
    assertThat(told(SubmissionWithdrawn.class)).isEmpty();
  }

  @Test
  void a_chair_who_is_left_alone_is_told_that_the_mandate_wants_two() throws Exception {
    room.groups.both.addAll(EnumSet.allOf(ReleaseAct.class));
    room.groups.leaves(room.coChair);
    try {
      assertThat(room.submit(room.chair, version)).isEqualTo(new Submitting.NoOtherChair());
      assertThat(room.circulate(room.chair, version, room.caldria))
          .isEqualTo(new Circulating.NoOtherChair());
      assertThat(ask("select count(*) from papers.release where paper = '" + paper.value() + "'"))
          .isEqualTo("0");
    } finally {
      room.groups.member(room.coChair, GroupRole.CHAIR);
    }
  }

  @Test
  void what_was_released_cannot_be_taken_back() throws Exception {
    room.groups.both.add(ReleaseAct.CIRCULATE);
    room.circulate(room.chair, version, room.caldria);
    UUID release = proposal();
    Circulating circulating = room.boundary(Circulating.class);
    room.as(room.coChair, () -> circulating.confirm(paper, release));
    assertThat(room.as(room.chair, () -> circulating.takeBack(paper, release))).isFalse();
    assertThat(told(VersionCirculated.class)).hasSize(1);
  }

  @Test
  void what_has_been_decided_can_be_neither_withdrawn_nor_submitted_again() throws Exception {
    PaperSubmitted fact = room.submitted(version);
    var decided = room.cases.decide(fact, room.secretaryGeneral);
    Submitting submitting = room.boundary(Submitting.class);
    assertThat(room.as(room.chair, () -> submitting.withdraw(paper, 1)))
        .isEqualTo(Submitting.Withdrawal.HAS_ITS_ANSWER);
    CaseEndings endings = room.boundary(CaseEndings.class);
    room.deliver(() -> endings.onDecision(decided));
    room.deliver(() -> endings.onDecision(decided));
    assertThat(ask("select why from papers.submission where paper = '" + paper.value() + "'"))
        .isEqualTo("DECIDED");
    assertThat(room.as(room.chair, () -> submitting.withdraw(paper, 1)))
        .isEqualTo(Submitting.Withdrawal.HAS_ITS_ANSWER);
    assertThat(room.submit(room.chair, version))
        .isEqualTo(new Submitting.HasItsAnswer(CaseState.DECIDED));
  }

  @Test
  void a_returned_paper_is_the_turn_of_its_chairs() throws Exception {
    PaperSubmitted fact = room.submitted(version);
    var returned = room.cases.giveBack(fact, room.secretaryGeneral);
    CaseEndings endings = room.boundary(CaseEndings.class);
    room.deliver(() -> endings.onReturn(returned));
    assertThat(turns(room.chair)).extracting(Turn::act).anyMatch(act -> act.startsWith("Revise"));
    assertThat(turns(room.expert)).isEmpty();
  }

  @Test
  void whoever_speaks_for_a_body_is_asked_until_the_deadline() throws Exception {
    room.circulate(room.chair, version, room.caldria);
    assertThat(turns(room.reviewer))
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.due()).isPresent();
              assertThat(turn.address()).isEqualTo("/papers/" + paper.value() + "/versions/1");
            });
    assertThat(turns(room.chair)).extracting(Turn::kind).containsOnly(Turn.Kind.WAITING_FOR_OTHERS);
    assertThat(turns(room.stranger)).isEmpty();
  }

  @Test
  void an_ended_submission_cannot_be_ended_again_by_anyone() throws Exception {
    room.submitted(version);
    room.as(room.chair, () -> room.boundary(Submitting.class).withdraw(paper, 1));
    assertThatThrownBy(
            () ->
                room.database
                    .app()
                    .run(
                        "update papers.submission set why = 'DECIDED' where paper = '"
                            + paper.value()
                            + "'"))
        .hasMessageContaining("has ended");
  }
}
