package decem.groups.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.platform.house.ClosingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualClosingsTest {

  @ParameterizedTest
  @CsvSource({
    "1954, 1954-04-18",
    "1981, 1981-04-19",
    "2000, 2000-04-23",
    "2024, 2024-03-31",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2038, 2038-04-25",
    "2285, 2285-03-22"
  })
  void easter_falls_where_the_almanac_says(int year, LocalDate sunday) {
    assertThat(UsualClosings.easter(year)).isEqualTo(sunday);
  }

  @Test
  void a_house_in_brussels_is_closed_on_the_usual_days() {
    assertThat(UsualClosings.of(2027).stream().flatMap(Closing::days).map(ClosingDays.Day::day))
        .contains(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 25),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 6),
            LocalDate.of(2027, 5, 7),
            LocalDate.of(2027, 5, 17),
            LocalDate.of(2027, 7, 21),
            LocalDate.of(2027, 12, 25))
        .hasSize(21);
  }

  @Test
  void days_on_end_of_one_reason_are_shown_together() {
    List<Closing> year = UsualClosings.of(2027);
    List<ClosingDays.Day> days = year.stream().flatMap(Closing::days).sorted(byDay()).toList();
    assertThat(Closing.of(days)).containsExactlyInAnyOrderElementsOf(year);
    assertThat(Closing.of(List.of())).isEmpty();
  }

  private static Comparator<ClosingDays.Day> byDay() {
    return Comparator.comparing(ClosingDays.Day::day);
  }
}
