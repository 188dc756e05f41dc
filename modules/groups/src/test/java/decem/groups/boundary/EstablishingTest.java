package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseId;
import decem.contract.desk.Turn;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupFact.GroupEstablished;
import decem.contract.groups.GroupFact.MandateChanged;
import decem.contract.groups.GroupFact.MemberAppointed;
import decem.contract.groups.GroupFact.MembershipEnded;
import decem.contract.groups.GroupId;
import decem.contract.groups.Membership;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Verb;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonFact.AccountClosed;
import decem.contract.people.PersonId;
import decem.database.testing.TestDatabase;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstablishingTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("groups");
  private static final TheRoom ROOM = new TheRoom(DATABASE);
  private static final Digest DIGEST = Digest.of("the mandate");
  private static final Instant NOW = Instant.now();

  private final GroupId group = new GroupId(UUID.randomUUID());
  private final PaperId paper = new PaperId(UUID.randomUUID());
  private final List<PersonId> chairs = people(2);
  private final List<PersonId> experts = people(8);
  private final PersonId secretary = new PersonId(UUID.randomUUID());

  @BeforeEach
  void one_member_state() {
    ROOM.told.clear();
    if (!ROOM.database.any("select 1 from groups.member_state where code = 'CAL'")) {
      ROOM.run(() -> ROOM.states.add("CAL", "CA", new Bilingual("Caldria", "Caldrie"), 1));
    }
  }

  @Test
  void a_decision_gives_members_their_grants_and_tells_it() {
    established();

    assertThat(ROOM.answers.cards(List.of(group)).get(group).state()).isEqualTo(State.ESTABLISHED);
    assertThat(ROOM.stands(chairs.getFirst(), GroupRole.CHAIR, group)).isTrue();
    assertThat(ROOM.stands(secretary, GroupRole.SECRETARY, group)).isTrue();
    assertThat(ROOM.told(GroupEstablished.class)).hasSize(1);
    assertThat(ROOM.told(MemberAppointed.class)).hasSize(11);
    assertThat(members()).extracting(Membership::role).startsWith(GroupRole.CHAIR, GroupRole.CHAIR);
    assertThat(ROOM.answers.bothChairs(List.of(group)).get(group))
        .containsExactly(ReleaseAct.SUBMIT);
  }

  @Test
  void nobody_has_access_before_the_decision() {
    prepared();
    submitted(1);

    assertThat(members()).isEmpty();
    assertThat(ROOM.stands(chairs.getFirst(), GroupRole.CHAIR, group)).isFalse();
  }

  @Test
  void a_decision_delivered_twice_doubles_nothing() {
    established();
    decide(1);

    assertThat(ROOM.told(GroupEstablished.class)).hasSize(1);
    assertThat(ROOM.told(MemberAppointed.class)).hasSize(11);
    assertThat(members()).hasSize(11);
  }

  @Test
  void a_decision_on_a_filing_that_was_interrupted_claims_it_first() {
    prepared();
    ROOM.papers.put(paper, TheRoom.mandatePaper(paper, group));
    ROOM.run(() -> ROOM.filing.mark(group, "note"));

    decide(1);

    assertThat(ROOM.answers.cards(List.of(group)).get(group).state()).isEqualTo(State.ESTABLISHED);
  }

  @Test
  void an_interrupted_filing_keeps_its_key() {
    prepared();

    UUID first = ROOM.in(() -> ROOM.filing.mark(group, "note")).ready().orElseThrow().key();
    UUID second = ROOM.in(() -> ROOM.filing.mark(group, "note")).ready().orElseThrow().key();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void what_is_not_ready_is_not_filed() {
    ROOM.run(() -> ROOM.preparation.begin(group, new Bilingual("Rivers", "Fleuves")));

    Filing.Step step = ROOM.in(() -> ROOM.filing.mark(group, ""));

    assertThat(step.ready()).isEmpty();
    assertThat(((Saved.NotYet) step.otherwise()).faults())
        .extracting(Fault::why)
        .contains(Why.EMPTY, Why.NO_CHAIR, Why.TOO_FEW);
  }

  @Test
  void a_returned_mandate_can_be_changed_and_submitted_again() {
    prepared();
    submitted(1);
    ROOM.run(() -> ROOM.decisions.onReturned(returned("Name a lawyer.")));

    DraftView draft = ROOM.in(() -> ROOM.preparation.draft(group));
    assertThat(draft.reasons()).isEqualTo("Name a lawyer.");
    assertThat(draft.card().state()).isEqualTo(State.PREPARED);

    submitted(2);
    decide(2);
    assertThat(members()).hasSize(11);
  }

  @Test
  void a_submitted_mandate_moves_on_without_those_who_still_write() {
    prepared();
    submitted(1);

    assertThat(ROOM.in(() -> ROOM.preparation.saveRules(group, Set.of())))
        .isEqualTo(new Saved.MovedOn());
    assertThatThrownBy(
            () -> DATABASE.app().run("update groups.seat set role = 'OBSERVER' where true"))
        .hasMessageContaining("never changed");
  }

  @Test
  void an_older_edition_does_not_overwrite_a_newer_one() {
    prepared();
    long edition = ROOM.in(() -> ROOM.preparation.draft(group)).edition();
    Bilingual name = new Bilingual("Rivers", "Fleuves");
    Bilingual task = new Bilingual("One", "Un");
    LocalDate due = workday(TheRoom.TODAY.plusMonths(4));

    assertThat(ROOM.in(() -> ROOM.preparation.saveTask(group, edition, name, task, due)))
        .isInstanceOf(Saved.Done.class);
    assertThat(ROOM.in(() -> ROOM.preparation.saveTask(group, edition, name, task, due)))
        .isEqualTo(new Saved.MovedOn());
  }

  @Test
  void a_changed_mandate_takes_effect_with_its_own_decision() {
    established();
    PersonId leaving = experts.getFirst();
    PersonId coming = new PersonId(UUID.randomUUID());
    ROOM.told.clear();
    ROOM.run(() -> ROOM.preparation.beginChange(group));
    ROOM.run(() -> ROOM.preparation.removeSeat(group, seatOf(leaving)));
    ROOM.run(() -> seat(coming, GroupRole.EXPERT));
    submitted(2);
    assertThat(ROOM.stands(leaving, GroupRole.EXPERT, group)).isTrue();

    decide(2);

    assertThat(ROOM.told(MandateChanged.class)).hasSize(1);
    assertThat(ROOM.told(MembershipEnded.class))
        .extracting(MembershipEnded::person)
        .containsExactly(leaving);
    assertThat(ROOM.told(MemberAppointed.class))
        .extracting(MemberAppointed::person)
        .containsExactly(coming);
    assertThat(ROOM.stands(leaving, GroupRole.EXPERT, group)).isFalse();
    assertThat(ROOM.stands(coming, GroupRole.EXPERT, group)).isTrue();
    assertThat(ROOM.stands(chairs.getFirst(), GroupRole.CHAIR, group)).isTrue();
  }

  @Test
  void a_released_member_loses_access_with_the_act() {
    established();
    PersonId released = experts.getFirst();

    ROOM.run(() -> ROOM.serving.release(group, membershipOf(released), "asked to leave"));

    assertThat(ROOM.stands(released, GroupRole.EXPERT, group)).isFalse();
    assertThat(ROOM.told(MembershipEnded.class)).hasSize(1);
    assertThat(members()).hasSize(10);
  }

  @Test
  void the_pen_is_given_to_the_secretary_and_leaves_with_her() {
    established();
    UUID membership = membershipOf(secretary);
    ROOM.run(() -> ROOM.serving.givePen(group, membership));
    ROOM.run(() -> ROOM.serving.givePen(group, membership));
    assertThat(ROOM.stands(secretary, GroupRole.PEN_HOLDER, group)).isTrue();

    ROOM.run(() -> ROOM.serving.takePen(group, membership));
    assertThat(ROOM.stands(secretary, GroupRole.PEN_HOLDER, group)).isFalse();

    ROOM.run(() -> ROOM.serving.givePen(group, membership));
    ROOM.run(() -> ROOM.serving.onClosed(new AccountClosed(secretary, NOW)));
    ROOM.run(() -> ROOM.serving.onClosed(new AccountClosed(secretary, NOW)));
    assertThat(ROOM.stands(secretary, GroupRole.PEN_HOLDER, group)).isFalse();
    assertThat(ROOM.stands(secretary, GroupRole.SECRETARY, group)).isFalse();
    assertThat(ROOM.told(MembershipEnded.class)).hasSize(1);
  }

  @Test
  void the_end_of_a_group_ends_everybodys_access() {
    established();

    ROOM.run(() -> ROOM.serving.endGroup(group));
    ROOM.run(() -> ROOM.serving.endGroup(group));

    assertThat(members()).isEmpty();
    assertThat(ROOM.stands(chairs.getFirst(), GroupRole.CHAIR, group)).isFalse();
    assertThat(ROOM.told(MembershipEnded.class)).hasSize(11);
  }

  @Test
  void a_group_does_not_end_under_a_mandate_that_awaits_its_decision() {
    established();
    ROOM.run(() -> ROOM.preparation.beginChange(group));
    submitted(2);

    assertThat(ROOM.in(() -> ROOM.serving.endGroup(group)))
        .isInstanceOfSatisfying(
            Saved.NotYet.class,
            not -> assertThat(not.faults()).extracting(Fault::why).contains(Why.AWAITS_DECISION));
    assertThat(members()).hasSize(11);

    decide(2);
    assertThat(ROOM.in(() -> ROOM.serving.endGroup(group))).isInstanceOf(Saved.Done.class);
    assertThat(members()).isEmpty();
  }

  @Test
  void the_secretariat_is_asked_when_a_mandate_comes_back_and_nobody_else_is() {
    PersonId secretariat = new PersonId(UUID.randomUUID());
    ROOM.run(
        () ->
            ROOM.offices.confer(Office.SECRETARIAT, secretariat, TheRoom.TODAY, Optional.empty()));
    prepared();
    assertThat(turns(secretariat)).isEmpty();
    submitted(1);
    assertThat(turns(secretariat))
        .singleElement()
        .extracting(Turn::kind, Turn::act)
        .containsExactly(
            Turn.Kind.WAITING_FOR_OTHERS, "The secretary general decides on the mandate of Rivers");

    ROOM.run(() -> ROOM.decisions.onReturned(returned("Name a lawyer.")));

    assertThat(turns(secretariat))
        .singleElement()
        .extracting(Turn::kind, Turn::changed)
        .containsExactly(Turn.Kind.YOURS, "Name a lawyer.");
    assertThat(turns(experts.getFirst())).isEmpty();
  }

  @Test
  void another_groups_member_is_unknown_here() {
    established();
    GroupId other = new GroupId(UUID.randomUUID());

    assertThatThrownBy(
            () -> ROOM.run(() -> ROOM.serving.release(other, membershipOf(secretary), "")))
        .hasMessage("membership");
  }

  private void prepared() {
    ROOM.run(() -> ROOM.preparation.begin(group, new Bilingual("Rivers", "Fleuves")));
    long edition = ROOM.in(() -> ROOM.preparation.draft(group)).edition();
    ROOM.run(
        () ->
            ROOM.preparation.saveTask(
                group,
                edition,
                new Bilingual("Rivers", "Fleuves"),
                new Bilingual("Look at rivers.", "Étudier les fleuves."),
                workday(TheRoom.TODAY.plusMonths(6))));
    chairs.forEach(person -> ROOM.run(() -> seat(person, GroupRole.CHAIR)));
    experts.forEach(person -> ROOM.run(() -> seat(person, GroupRole.EXPERT)));
    ROOM.run(() -> seat(secretary, GroupRole.SECRETARY));
  }

  private Saved seat(PersonId person, GroupRole role) {
    LocalDate until = TheRoom.TODAY.plusYears(1);
    SeatEntry entry = new SeatEntry(person, role, TheRoom.TODAY, until, Optional.of("CAL"));
    return ROOM.preparation.saveSeat(group, Optional.empty(), entry);
  }

  private void submitted(int version) {
    assertThat(ROOM.in(() -> ROOM.filing.mark(group, "note")).ready()).isPresent();
    ROOM.run(() -> ROOM.filing.claim(group, new VersionId(paper, version), DIGEST));
  }

  private void established() {
    prepared();
    submitted(1);
    decide(1);
  }

  private void decide(int version) {
    CaseDecided fact =
        new CaseDecided(
            new CaseId(UUID.randomUUID()),
            new VersionId(paper, version),
            DIGEST,
            PaperKind.MANDATE,
            Verb.APPROVE,
            secretary,
            NOW);
    ROOM.run(() -> ROOM.decisions.onDecided(fact));
  }

  private CaseReturned returned(String reasons) {
    return new CaseReturned(
        new CaseId(UUID.randomUUID()),
        new VersionId(paper, 1),
        DIGEST,
        PaperKind.MANDATE,
        reasons,
        secretary,
        NOW);
  }

  private List<Turn> turns(PersonId person) {
    return ROOM.in(() -> ROOM.turns.of(person, Language.EN)).stream()
        .filter(turn -> turn.address().endsWith(group.value().toString()))
        .toList();
  }

  private List<Membership> members() {
    return ROOM.in(() -> ROOM.answers.members(List.of(group)).getOrDefault(group, List.of()));
  }

  private UUID seatOf(PersonId person) {
    return ROOM.preparation.draft(group).seats().stream()
        .filter(seat -> seat.person().id().equals(person))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID membershipOf(PersonId person) {
    return ROOM.shelf.serving(List.of(group)).stream()
        .filter(member -> member.person().equals(person))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static LocalDate workday(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6 ? day : day.plusDays(2);
  }

  private static List<PersonId> people(int count) {
    return Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(count).toList();
  }
}
