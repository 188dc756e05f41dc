package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.people.control.AbsenceRules.Span;
import decem.people.control.AbsenceRules.Trouble;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbsenceRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

  @Test
  void days_from_today_on_are_good() {
    assertThat(judge(TODAY, TODAY)).isEmpty();
    assertThat(judge(TODAY.minusDays(3), TODAY)).isEmpty();
  }

  @Test
  void an_end_before_the_beginning_is_refused() {
    assertThat(judge(TODAY, TODAY.minusDays(1))).contains(Trouble.ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void days_that_are_over_are_refused() {
    assertThat(judge(TODAY.minusDays(9), TODAY.minusDays(1))).contains(Trouble.PAST);
  }

  @Test
  void years_are_refused() {
    assertThat(judge(TODAY, TODAY.plusYears(2))).contains(Trouble.TOO_LONG);
    assertThat(judge(TODAY.plusYears(3), TODAY.plusYears(3))).contains(Trouble.TOO_FAR);
    assertThat(judge(LocalDate.MIN, LocalDate.MAX)).isPresent();
  }

  @Test
  void two_absences_never_share_a_day() {
    List<Span> others = List.of(new Span(TODAY.plusDays(5), TODAY.plusDays(9)));
    assertThat(AbsenceRules.judge(TODAY, TODAY.plusDays(5), TODAY, others))
        .contains(Trouble.OVERLAPS);
    assertThat(AbsenceRules.judge(TODAY, TODAY.plusDays(4), TODAY, others)).isEmpty();
  }

  private static Optional<Trouble> judge(LocalDate from, LocalDate until) {
    return AbsenceRules.judge(from, until, TODAY, List.of());
  }
}
