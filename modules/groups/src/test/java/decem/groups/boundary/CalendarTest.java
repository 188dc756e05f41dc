package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.database.testing.TestDatabase;
import decem.groups.control.Closing;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private static final LocalDate TODAY = TheRoom.TODAY;
  private static final LocalDate DAY = TODAY.plusMonths(2);
  private static final Bilingual MOVE = new Bilingual("Move", "Déménagement");

  private final TheRoom room = new TheRoom(TestDatabase.forRooms("groups"));

  @BeforeEach
  void an_empty_calendar() {
    room.run(() -> room.database.run("delete from platform.closing_day"));
  }

  @Test
  void days_are_closed_once_however_often_they_are_entered() {
    close(DAY, DAY.plusDays(3), MOVE);
    close(DAY, DAY.plusDays(3), MOVE);
    assertThat(list()).containsExactly(new Closing(DAY, DAY.plusDays(3), MOVE));
    assertThat(noted("groups.calendar-closed", DAY)).isEqualTo(1);
  }

  @Test
  void a_day_keeps_its_reason() {
    close(DAY, DAY, MOVE);
    Bilingual feast = new Bilingual("Feast", "Fête");
    assertThat(faults(DAY.minusDays(1), DAY.plusDays(1), feast))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.why()).isEqualTo(Why.TAKEN);
              assertThat(fault.next()).contains(DAY);
              assertThat(fault.about()).contains(MOVE);
            });
    assertThat(list()).hasSize(1);
  }

  @Test
  void only_coming_days_of_the_next_years_are_entered_each_with_a_reason_in_both_languages() {
    assertThat(whys(TODAY.minusDays(1), TODAY, MOVE)).containsExactly(Why.PASSED);
    assertThat(whys(DAY, DAY.minusDays(1), MOVE)).containsExactly(Why.ENDS_BEFORE_BEGIN);
    assertThat(whys(DAY, DAY.plusDays(31), MOVE)).containsExactly(Why.TOO_LONG);
    assertThat(whys(TODAY.plusYears(3), TODAY.plusYears(3), MOVE)).containsExactly(Why.TOO_FAR);
    assertThat(faults(DAY, DAY, new Bilingual(" ", "x".repeat(101))))
        .containsExactly(
            Fault.of(Field.REASON_EN, Why.EMPTY), Fault.of(Field.REASON_FR, Why.TOO_LONG));
    assertThat(list()).isEmpty();
  }

  @Test
  void what_has_come_stays_and_what_lies_ahead_is_opened_again() {
    close(TODAY, TODAY.plusDays(2), MOVE);
    room.run(() -> room.calendar.open(TODAY, TODAY.plusDays(2)));
    assertThat(list()).containsExactly(new Closing(TODAY, TODAY, MOVE));
    assertThat(room.in(() -> room.calendar.open(TODAY, TODAY))).isInstanceOf(Saved.NotYet.class);
    assertThat(noted("groups.calendar-opened", TODAY.plusDays(1))).isEqualTo(1);
  }

  @Test
  void the_usual_days_are_entered_where_there_are_none() {
    room.run(room.calendar::closeOnTheUsualDays);
    int usual = list().size();
    assertThat(usual).isGreaterThan(30);
    room.run(() -> room.calendar.open(DAY, TODAY.plusYears(1)));
    int left = list().size();
    room.run(room.calendar::closeOnTheUsualDays);
    assertThat(list()).hasSize(left);
  }

  private Saved close(LocalDate from, LocalDate until, Bilingual reason) {
    return room.in(() -> room.calendar.close(from, until, reason));
  }

  private List<Closing> list() {
    return room.in(room.calendar::list);
  }

  private List<Fault> faults(LocalDate from, LocalDate until, Bilingual reason) {
    return ((Saved.NotYet) close(from, until, reason)).faults();
  }

  private List<Why> whys(LocalDate from, LocalDate until, Bilingual reason) {
    return faults(from, until, reason).stream().map(Fault::why).toList();
  }

  private int noted(String what, LocalDate from) {
    return room.database
        .list(
            "select 1 from platform.chronicle where what = ? and detail::json ->> 'from' = ?",
            row -> 1,
            what,
            from.toString())
        .size();
  }
}
