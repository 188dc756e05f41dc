package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.BodyCard.Kind;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonFact.AccountClosed;
import decem.contract.people.PersonFact.FirstAdministratorJoined;
import decem.contract.people.PersonId;
import decem.database.testing.TestDatabase;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Why;
import decem.groups.entity.Body;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficesAndRollTest {

  private static final LocalDate TODAY = TheRoom.TODAY;
  private static final Instant NOW = Instant.now();

  private final TheRoom room = new TheRoom(TestDatabase.forRooms("groups"));
  private final PersonId one = new PersonId(UUID.randomUUID());
  private final PersonId other = new PersonId(UUID.randomUUID());

  @BeforeEach
  void an_administrator() {
    room.run(() -> room.offices.onFirst(new FirstAdministratorJoined(one, NOW)));
  }

  @Test
  void the_first_administrator_is_made_once() {
    room.run(() -> room.offices.onFirst(new FirstAdministratorJoined(one, NOW)));
    room.run(() -> room.offices.onFirst(new FirstAdministratorJoined(other, NOW)));

    assertThat(holders()).containsEntry(Office.ADMINISTRATOR, List.of(one));
    assertThat(standing(one, "ADMINISTRATOR")).isEqualTo(1);
  }

  @Test
  void there_is_one_secretary_general_on_any_day() {
    assertThat(confer(Office.SECRETARY_GENERAL, one, TODAY, Optional.of(TODAY.plusDays(30))))
        .isInstanceOf(Saved.Done.class);

    assertThat(whys(confer(Office.SECRETARY_GENERAL, other, TODAY.plusDays(30), Optional.empty())))
        .containsExactly(Why.HELD_BY_ANOTHER);
    assertThat(confer(Office.SECRETARY_GENERAL, other, TODAY.plusDays(31), Optional.empty()))
        .isInstanceOf(Saved.Done.class);
    assertThat(holders()).containsEntry(Office.SECRETARY_GENERAL, List.of(one));
  }

  @Test
  void nobody_holds_an_office_twice_and_an_ended_one_can_be_given_again() {
    Saved first = confer(Office.SECRETARIAT, one, TODAY, Optional.empty());
    assertThat(whys(confer(Office.SECRETARIAT, one, TODAY, Optional.empty())))
        .containsExactly(Why.HOLDS_IT_ALREADY);

    room.run(() -> room.offices.end(((Saved.Done) first).id()));
    assertThat(standing(one, "SECRETARIAT")).isZero();
    assertThat(confer(Office.SECRETARIAT, one, TODAY, Optional.empty()))
        .isInstanceOf(Saved.Done.class);
  }

  @Test
  void the_last_administrator_stays() {
    UUID holding = room.in(room.offices::list).getFirst().id();

    assertThat(whys(room.in(() -> room.offices.end(holding))))
        .containsExactly(Why.LAST_ADMINISTRATOR);

    confer(Office.ADMINISTRATOR, other, TODAY, Optional.empty());
    assertThat(room.in(() -> room.offices.end(holding))).isInstanceOf(Saved.Done.class);
  }

  @Test
  void whose_account_is_closed_gets_no_office_and_no_seat() {
    room.closedAccounts.add(other);

    assertThat(whys(confer(Office.SECRETARIAT, other, TODAY, Optional.empty())))
        .containsExactly(Why.UNKNOWN);
    assertThat(seat(other, GroupRole.EXPERT, TODAY)).containsExactly(Why.UNKNOWN);
  }

  @Test
  void nobody_who_is_unknown_gets_an_office() {
    room.unknownPeople.add(other);

    assertThat(whys(confer(Office.SECRETARIAT, other, TODAY, Optional.empty())))
        .containsExactly(Why.UNKNOWN);
  }

  @Test
  void who_decides_or_prepares_is_seated_neither_as_chair_nor_as_expert() {
    confer(Office.SECRETARY_GENERAL, one, TODAY, Optional.of(TODAY.plusDays(30)));
    confer(Office.SECRETARIAT, other, TODAY, Optional.empty());
    assertThat(seat(one, GroupRole.CHAIR, TODAY)).containsExactly(Why.DECIDES);
    assertThat(seat(one, GroupRole.EXPERT, TODAY)).containsExactly(Why.DECIDES);
    assertThat(seat(other, GroupRole.CHAIR, TODAY)).containsExactly(Why.PREPARES);
    assertThat(seat(other, GroupRole.SECRETARY, TODAY)).isEmpty();
    assertThat(seat(one, GroupRole.CHAIR, TODAY.plusDays(31))).isEmpty();
  }

  private List<Why> seat(PersonId person, GroupRole role, LocalDate from) {
    GroupId group = new GroupId(UUID.randomUUID());
    room.run(() -> room.preparation.begin(group, new Bilingual("Rivers", "Fleuves")));
    SeatEntry entry = new SeatEntry(person, role, from, from.plusYears(1), Optional.empty());
    Saved saved = room.in(() -> room.preparation.saveSeat(group, Optional.empty(), entry));
    return saved instanceof Saved.NotYet ? whys(saved) : List.of();
  }

  @Test
  void a_body_has_codes_of_its_own_and_keeps_its_place() {
    BodyId halvora = add("HAL", "HA", 2);
    BodyId caldria = add("CAL", "CA", 1);
    assertThat(room.answers.roll()).extracting(card -> card.id()).containsExactly(caldria, halvora);

    assertThat(
            whys(
                room.in(() -> room.roll.add(new BodyId(UUID.randomUUID()), entry("HAL", "XX", 3)))))
        .containsExactly(Why.TAKEN);
    assertThat(whys(room.in(() -> room.roll.change(halvora, entry("hal", "HA", 0)))))
        .containsExactly(Why.NOT_A_CODE, Why.OUT_OF_RANGE);
  }

  @Test
  void who_speaks_for_a_body_stands_in_access_until_the_account_closes() {
    BodyId body = add("KEL", "KE", 4);
    room.run(() -> room.roll.addContact(body, one, BodyRole.REVIEWER, TODAY, Optional.empty()));
    room.run(
        () -> room.roll.addContact(body, one, BodyRole.POINT_OF_CONTACT, TODAY, Optional.empty()));
    assertThat(
            whys(
                room.in(
                    () ->
                        room.roll.addContact(
                            body, one, BodyRole.REVIEWER, TODAY, Optional.empty()))))
        .containsExactly(Why.HOLDS_IT_ALREADY);

    assertThat(room.answers.peopleOf(List.of(body))).containsEntry(body, List.of(one));
    assertThat(room.answers.bodiesOf(one)).containsExactly(body);

    room.run(() -> room.roll.onClosed(new AccountClosed(one, NOW)));
    room.run(() -> room.roll.onClosed(new AccountClosed(one, NOW)));
    assertThat(room.answers.bodiesOf(one)).isEmpty();
    assertThat(standing(one, "REVIEWER")).isZero();
  }

  private BodyId add(String code, String code2, int place) {
    BodyId id = new BodyId(UUID.randomUUID());
    assertThat(room.in(() -> room.roll.add(id, entry(code, code2, place))))
        .isInstanceOf(Saved.Done.class);
    return id;
  }

  private static Body.Entry entry(String code, String code2, int place) {
    return new Body.Entry(
        code, Optional.of(code2), new Bilingual(code, code), Kind.DELEGATION, place);
  }

  private Saved confer(Office office, PersonId person, LocalDate from, Optional<LocalDate> until) {
    return room.in(() -> room.offices.confer(office, person, from, until));
  }

  private static List<Why> whys(Saved saved) {
    return ((Saved.NotYet) saved).faults().stream().map(Fault::why).toList();
  }

  private Map<Office, List<PersonId>> holders() {
    return room.in(() -> room.answers.holders(List.of(Office.values())));
  }

  private int standing(PersonId person, String role) {
    return room.database
        .list(
            "select 1 from access.standing where person = ? and role = ?",
            row -> 1,
            person.value(),
            role)
        .size();
  }
}
