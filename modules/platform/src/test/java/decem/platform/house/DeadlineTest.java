package decem.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final LocalDate FEAST = LocalDate.of(2026, 12, 11);
  private static final Bilingual REASON = new Bilingual("Feast", "Fête");

  @Test
  void a_working_afternoon_is_a_good_deadline() {
    assertThat(judge(LocalDateTime.of(2026, 12, 10, 17, 0)))
        .isEqualTo(new Deadline.Good(Instant.parse("2026-12-10T16:00:00Z")));
  }

  @Test
  void a_closed_day_is_refused_with_the_next_good_one() {
    assertThat(judge(LocalDateTime.of(2026, 12, 11, 17, 0)))
        .isEqualTo(
            new Deadline.HouseClosed(
                FEAST, Optional.of(REASON), LocalDateTime.of(2026, 12, 14, 17, 0)));
  }

  @Test
  void an_hour_that_the_clocks_skip_is_refused_for_the_same_hour_of_the_next_working_day() {
    LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
    assertThat(judge(skipped))
        .isEqualTo(new Deadline.ClocksChange(skipped, LocalDateTime.of(2027, 3, 29, 2, 30)));
  }

  @Test
  void an_hour_that_comes_twice_is_refused_for_the_same_hour_of_the_next_working_day() {
    LocalDateTime twice = LocalDateTime.of(2027, 10, 31, 2, 30);
    assertThat(judge(twice))
        .isEqualTo(new Deadline.ClocksChange(twice, LocalDateTime.of(2027, 11, 1, 2, 30)));
  }

  @Test
  void a_deadline_lies_at_most_two_years_ahead() {
    LocalDateTime last = LocalDateTime.of(2028, 11, 23, 17, 0);
    assertThat(judge(last)).isInstanceOf(Deadline.Good.class);
    assertThat(judge(last.plusDays(1))).isEqualTo(new Deadline.TooFar(last));
    assertThat(judge(LocalDateTime.of(9999, 12, 31, 10, 0)))
        .isEqualTo(new Deadline.TooFar(LocalDateTime.of(2028, 11, 23, 10, 0)));
  }

  @Test
  void the_latest_good_moment_is_on_a_working_day() {
    Instant aDayEarlier = Instant.parse("2026-11-25T10:00:00Z");
    LocalDateTime saturday = LocalDateTime.of(2028, 11, 25, 17, 0);
    assertThat(Deadline.judge(saturday, BRUSSELS, aDayEarlier, new Weekdays()))
        .isEqualTo(new Deadline.TooFar(saturday.minusDays(1)));
    assertThat(Deadline.judge(saturday.plusDays(2), BRUSSELS, aDayEarlier, new Weekdays()))
        .isEqualTo(new Deadline.TooFar(saturday.minusDays(1)));
  }

  @Test
  void what_has_passed_is_refused() {
    assertThat(judge(LocalDateTime.of(2026, 11, 20, 17, 0)))
        .isEqualTo(new Deadline.Past(LocalDateTime.of(2026, 11, 24, 17, 0)));
  }

  @Test
  void an_hour_that_the_clocks_skipped_long_ago_has_passed() {
    assertThat(judge(LocalDateTime.of(2026, 3, 29, 2, 30)))
        .isEqualTo(new Deadline.Past(LocalDateTime.of(2026, 11, 24, 2, 30)));
  }

  private static Deadline judge(LocalDateTime wanted) {
    return Deadline.judge(wanted, BRUSSELS, NOW, new Weekdays());
  }

  /** Open on weekdays but one. */
  private static final class Weekdays implements Deadline.OpenDays {
    @Override
    public boolean isWorking(LocalDate day) {
      return closing(day).isEmpty()
          && day.getDayOfWeek() != DayOfWeek.SATURDAY
          && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public Optional<Bilingual> closing(LocalDate day) {
      return day.equals(FEAST) ? Optional.of(REASON) : Optional.empty();
    }
  }
}
