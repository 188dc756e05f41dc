package decem.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final LocalDate FEAST = LocalDate.of(2026, 12, 11);

  @Test
  void a_working_afternoon_is_a_good_deadline() {
    assertThat(judge(LocalDateTime.of(2026, 12, 10, 17, 0)))
        .isEqualTo(new Deadline.Good(Instant.parse("2026-12-10T16:00:00Z")));
  }

  @Test
  void a_closed_day_is_refused_with_the_next_good_one() {
    assertThat(judge(LocalDateTime.of(2026, 12, 11, 17, 0)))
        .isEqualTo(new Deadline.HouseClosed(FEAST, LocalDateTime.of(2026, 12, 14, 17, 0)));
  }

  @Test
  void an_hour_that_the_clocks_skip_is_refused() {
    assertThat(judge(LocalDateTime.of(2027, 3, 28, 2, 30)))
        .isInstanceOf(Deadline.ClocksChange.class);
  }

  @Test
  void an_hour_that_comes_twice_is_refused() {
    assertThat(judge(LocalDateTime.of(2027, 10, 31, 2, 30)))
        .isInstanceOf(Deadline.ClocksChange.class);
  }

  @Test
  void what_has_passed_is_refused() {
    assertThat(judge(LocalDateTime.of(2026, 11, 20, 17, 0)))
        .isEqualTo(new Deadline.Past(LocalDateTime.of(2026, 11, 24, 17, 0)));
  }

  private static Deadline judge(LocalDateTime wanted) {
    return Deadline.judge(wanted, BRUSSELS, NOW, DeadlineTest::works);
  }

  private static boolean works(LocalDate day) {
    return !day.equals(FEAST)
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
