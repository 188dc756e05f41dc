package decem.papers.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  @Test
  void a_paper_is_called_by_the_pattern_of_the_house() {
    assertThat(References.paper("GR(%Y)%N", 2026, 7)).isEqualTo("GR(2026)0007");
    assertThat(References.paper("DOC-%N/%Y", 2027, 12345)).isEqualTo("DOC-12345/2027");
  }

  @Test
  void the_first_version_bears_the_bare_reference() {
    assertThat(References.version("GR(2026)0007", 1)).isEqualTo("GR(2026)0007");
    assertThat(References.version("GR(2026)0007", 3)).isEqualTo("GR(2026)0007-REV2");
  }

  @Test
  void a_deadline_to_begin_with_is_ten_working_days_ahead() {
    LocalDate friday = LocalDate.of(2026, 11, 20);
    assertThat(
            Deadlines.ahead(
                friday,
                day ->
                    day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !day.equals(LocalDate.of(2026, 11, 25))))
        .isEqualTo(LocalDateTime.of(2026, 12, 7, 17, 0));
  }
}
