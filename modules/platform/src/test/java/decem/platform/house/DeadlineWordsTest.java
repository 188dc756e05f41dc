package decem.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final DateOfTests house = new DateOfTests();

  @Test
  void the_year_is_said_whenever_it_is_not_this_one() {
    assertThat(words(Language.EN).houseTime(at(2026, 12, 11)))
        .isEqualTo("Fri 11\u00a0Dec, 17:00\u00a0Brussels");
    assertThat(words(Language.EN).houseTime(at(2027, 1, 1)))
        .isEqualTo("Fri 1\u00a0Jan 2027, 17:00\u00a0Brussels");
    assertThat(words(Language.FR).day(LocalDate.of(2027, 1, 2)))
        .isEqualTo("sam. 2\u00a0janv. 2027");
    assertThat(words(Language.FR).day(LocalDate.of(2025, 1, 2)))
        .isEqualTo("jeu. 2\u00a0janv. 2025");
  }

  @Test
  void no_line_ends_between_a_day_and_its_month_or_an_hour_and_its_city() {
    Instant moment = at(2026, 12, 11);
    assertThat(words(Language.FR).houseTime(moment))
        .isEqualTo("ven. 11\u00a0déc., 17\u00a0h\u00a000\u00a0Bruxelles");
    assertThat(words(Language.FR).date(moment)).isEqualTo("11\u00a0déc. 2026");
  }

  @Test
  void the_hour_stands_alone_where_its_day_is_named_beside_it() {
    assertThat(words(Language.EN).houseHour(at(2026, 12, 11))).isEqualTo("17:00\u00a0Brussels");
  }

  @Test
  void from_one_hour_to_another_the_city_is_said_once() {
    Instant begun = at(2026, 12, 11);
    assertThat(words(Language.EN).houseHours(begun, begun.plusSeconds(2280)))
        .isEqualTo("17:00–17:38\u00a0Brussels");
    assertThat(words(Language.FR).houseHours(begun, begun.plusSeconds(2280)))
        .isEqualTo("17\u00a0h\u00a000–17\u00a0h\u00a038\u00a0Bruxelles");
    assertThat(words(Language.EN).houseHours(begun, begun.plusSeconds(20)))
        .isEqualTo("17:00\u00a0Brussels");
  }

  @Test
  void working_days_are_counted_however_many_there_are() {
    assertThat(house.workingDaysUntil(at(2026, 11, 24))).isZero();
    assertThat(house.workingDaysUntil(at(2026, 11, 30))).isEqualTo(4);
    assertThat(house.workingDaysUntil(at(2028, 11, 24))).isEqualTo(byHand(at(2028, 11, 24)));
    assertThat(house.workingDaysUntil(at(2036, 11, 24))).isEqualTo(byHand(at(2036, 11, 24)));
    assertThat(house.workingDaysUntil(at(2026, 11, 20))).isEqualTo(-2);
    assertThat(house.workingDaysUntil(at(2026, 11, 22))).isEqualTo(-1);
  }

  @Test
  void closing_days_are_not_counted() {
    house.close(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 20));
    assertThat(house.workingDaysUntil(at(2026, 11, 30))).isEqualTo(3);
    assertThat(house.workingDaysUntil(at(2026, 11, 20))).isEqualTo(-1);
    assertThat(words(Language.EN).left(at(2036, 11, 24)))
        .isEqualTo("in " + byHand(at(2036, 11, 24)) + " working days");
  }

  private int byHand(Instant moment) {
    LocalDate end = moment.atZone(BRUSSELS).toLocalDate();
    return (int) TODAY.plusDays(1).datesUntil(end.plusDays(1)).filter(house::isWorking).count();
  }

  private DeadlineWords words(Language language) {
    return new DeadlineWords(house, BRUSSELS, language);
  }

  private static Instant at(int year, int month, int day) {
    return LocalDateTime.of(year, month, day, 17, 0).atZone(BRUSSELS).toInstant();
  }

  /** A Tuesday in Brussels, for ever. */
  private static final class DateOfTests extends House {

    private final Map<LocalDate, Bilingual> known = new HashMap<>();

    void close(LocalDate... days) {
      for (LocalDate day : days) {
        known.put(day, Bilingual.same("Closed"));
      }
    }

    @Override
    Map<LocalDate, Bilingual> closings() {
      return known;
    }

    @Override
    public ZoneId zone() {
      return BRUSSELS;
    }

    @Override
    public Bilingual city() {
      return new Bilingual("Brussels", "Bruxelles");
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }
  }
}
