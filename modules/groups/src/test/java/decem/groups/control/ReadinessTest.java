package decem.groups.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonId;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.entity.Appointee;
import decem.groups.entity.OfficeHolding;
import decem.groups.entity.Term;
import decem.platform.house.Deadline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 29);
  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
  private static final Bilingual REASON = new Bilingual("Feast", "Fête");
  private static final Bilingual TASK = new Bilingual("Report on rivers.", "Faire rapport.");

  private final Map<PersonId, String> names = new HashMap<>();
  private final List<OfficeHolding> offices = new ArrayList<>();
  private final List<PersonId> closed = new ArrayList<>();
  private final Readiness readiness =
      new Readiness(
          TODAY,
          new Weekdays(),
          person -> names.getOrDefault(person, "Somebody"),
          offices,
          person -> !closed.contains(person));

  /** Open on weekdays, but closed on one Monday. */
  private static final class Weekdays implements Deadline.OpenDays {
    @Override
    public boolean isWorking(LocalDate day) {
      return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && closing(day).isEmpty();
    }

    @Override
    public Optional<Bilingual> closing(LocalDate day) {
      return day.equals(MONDAY) ? Optional.of(REASON) : Optional.empty();
    }
  }

  @Test
  void two_chairs_and_eight_experts_are_ready() {
    assertThat(missing(TASK, FRIDAY, Set.of(ReleaseAct.SUBMIT), seats(2, 8))).isEmpty();
  }

  @Test
  void a_due_day_on_which_the_house_is_closed_comes_with_the_next_good_one() {
    LocalDate saturday = FRIDAY.plusDays(1);

    assertThat(missing(TASK, saturday, Set.of(), seats(2, 8)))
        .containsExactly(Fault.of(Field.DUE, Why.HOUSE_CLOSED).next(MONDAY.plusDays(1)));
    assertThat(missing(TASK, MONDAY, Set.of(), seats(2, 8)))
        .containsExactly(
            Fault.of(Field.DUE, Why.HOUSE_CLOSED).next(MONDAY.plusDays(1)).about(REASON));
  }

  @Test
  void today_is_no_due_day() {
    assertThat(reasons(TASK, TODAY, Set.of(), seats(2, 8))).containsExactly(Why.PASSED);
  }

  @Test
  void a_task_in_one_language_is_half_a_task() {
    assertThat(missing(new Bilingual("Report.", " "), FRIDAY, Set.of(), seats(2, 8)))
        .containsExactly(Fault.of(Field.TASK_FR, Why.EMPTY));
  }

  @Test
  void a_group_has_one_or_two_chairs() {
    assertThat(reasons(TASK, FRIDAY, Set.of(), seats(0, 8))).containsExactly(Why.NO_CHAIR);
    assertThat(reasons(TASK, FRIDAY, Set.of(), seats(1, 8))).isEmpty();
    assertThat(reasons(TASK, FRIDAY, Set.of(), seats(3, 8))).containsExactly(Why.TOO_MANY_CHAIRS);
  }

  @Test
  void both_chairs_cannot_act_where_there_is_one() {
    assertThat(reasons(TASK, FRIDAY, Set.of(ReleaseAct.CIRCULATE), seats(1, 8)))
        .containsExactly(Why.ONE_CHAIR_CANNOT_BE_BOTH);
  }

  @Test
  void a_group_has_three_to_twenty_experts_with_its_chairs() {
    assertThat(reasons(TASK, FRIDAY, Set.of(), seats(1, 1))).containsExactly(Why.TOO_FEW);
    assertThat(reasons(TASK, FRIDAY, Set.of(), seats(2, 18))).isEmpty();
    assertThat(reasons(TASK, FRIDAY, Set.of(), seats(2, 19))).containsExactly(Why.TOO_MANY);
  }

  @Test
  void nobody_is_named_twice() {
    List<Appointee> seats = new ArrayList<>(seats(2, 8));
    seats.add(
        new Appointee(
            seats.getFirst().person(),
            GroupRole.OBSERVER,
            seats.getFirst().term(),
            Optional.empty()));

    assertThat(reasons(TASK, FRIDAY, Set.of(), seats)).containsExactly(Why.NAMED_TWICE);
  }

  @Test
  void an_expert_has_a_nationality_and_a_secretary_needs_none() {
    List<Appointee> seats = new ArrayList<>(seats(2, 8));
    seats.add(seat(GroupRole.SECRETARY, Optional.empty()));
    assertThat(reasons(TASK, FRIDAY, Set.of(), seats)).isEmpty();

    seats.add(called("Expert, rivers", seat(GroupRole.EXPERT, Optional.empty())));
    seats.add(called("Expert, lakes", seat(GroupRole.CHAIR, Optional.empty())));
    seats.removeFirst();
    assertThat(missing(TASK, FRIDAY, Set.of(), seats))
        .containsExactly(
            Fault.of(Field.MEMBERS, Why.NO_NATIONALITY)
                .about(Bilingual.same("Expert, rivers, Expert, lakes")));
  }

  @Test
  void whose_account_was_closed_is_named() {
    List<Appointee> seats = seats(2, 8);
    closed.add(called("Expert, lakes", seats.get(3)).person());
    assertThat(missing(TASK, FRIDAY, Set.of(), seats))
        .containsExactly(
            Fault.of(Field.MEMBERS, Why.ACCOUNT_CLOSED).about(Bilingual.same("Expert, lakes")));
  }

  @Test
  void whoever_decides_or_prepares_does_not_write() {
    List<Appointee> seats = new ArrayList<>(seats(2, 8));
    Appointee decides = called("Who decides", seats.getFirst());
    Appointee prepares = called("Who prepares", seats.getLast());
    Appointee later = called("Who prepares later", seats.get(4));
    hold(Office.SECRETARY_GENERAL, decides, TODAY);
    hold(Office.SECRETARIAT, prepares, TODAY);
    hold(Office.SECRETARIAT, later, later.term().until().plusDays(1));
    hold(Office.ADMINISTRATOR, seats.get(5), TODAY);
    assertThat(missing(TASK, FRIDAY, Set.of(), seats))
        .containsExactly(
            Fault.of(Field.MEMBERS, Why.DECIDES).about(Bilingual.same("Who decides")),
            Fault.of(Field.MEMBERS, Why.PREPARES).about(Bilingual.same("Who prepares")));
  }

  @Test
  void the_secretariat_may_give_the_secretary_and_the_secretary_general_may_look_on() {
    assertThat(Apart.why(GroupRole.SECRETARY, Office.SECRETARIAT)).isEmpty();
    assertThat(Apart.why(GroupRole.OBSERVER, Office.SECRETARY_GENERAL)).isEmpty();
    assertThat(Apart.why(GroupRole.SECRETARY, Office.SECRETARY_GENERAL)).contains(Why.DECIDES);
  }

  private Appointee called(String name, Appointee seat) {
    names.put(seat.person(), name);
    return seat;
  }

  private void hold(Office office, Appointee who, LocalDate from) {
    offices.add(new OfficeHolding(office, who.person(), from, Optional.empty()));
  }

  @Test
  void a_term_runs_forwards_and_is_not_over_before_it_is_given() {
    assertThat(Days.term(TODAY, Optional.of(TODAY.minusDays(1)), TODAY))
        .contains(Fault.of(Field.UNTIL, Why.ENDS_BEFORE_BEGIN));
    assertThat(Days.term(TODAY.minusYears(1), Optional.of(TODAY.minusDays(1)), TODAY))
        .contains(Fault.of(Field.UNTIL, Why.TERM_OVER));
    assertThat(Days.term(TODAY, Optional.of(TODAY.plusYears(40)), TODAY))
        .contains(Fault.of(Field.UNTIL, Why.TOO_FAR));
    assertThat(Days.term(TODAY, Optional.empty(), TODAY)).isEmpty();
  }

  @Test
  void a_name_of_ten_thousand_letters_is_too_long() {
    assertThat(Words.name(new Bilingual("x".repeat(10_000), "Fleuves"), Words.NAME))
        .containsExactly(Fault.of(Field.NAME_EN, Why.TOO_LONG));
  }

  @Test
  void what_was_typed_is_kept_without_control_characters() {
    assertThat(Words.tidy(" One\u0000\r\ntwo\u0007 ")).isEqualTo("One\ntwo");
  }

  private List<Fault> missing(
      Bilingual task, LocalDate due, Set<ReleaseAct> both, List<Appointee> seats) {
    Bilingual name = new Bilingual("Rivers", "Fleuves");
    return readiness.missing(new Readiness.Terms(name, task, due, both, seats));
  }

  private List<Why> reasons(
      Bilingual task, LocalDate due, Set<ReleaseAct> both, List<Appointee> seats) {
    return missing(task, due, both, seats).stream().map(Fault::why).toList();
  }

  private static List<Appointee> seats(int chairs, int experts) {
    List<Appointee> seats = new ArrayList<>();
    for (int i = 0; i < chairs + experts; i++) {
      seats.add(seat(i < chairs ? GroupRole.CHAIR : GroupRole.EXPERT, Optional.of("CAL")));
    }
    return seats;
  }

  private static Appointee seat(GroupRole role, Optional<String> nationality) {
    Term term = new Term(TODAY, TODAY.plusYears(1));
    return new Appointee(new PersonId(UUID.randomUUID()), role, term, nationality);
  }
}
