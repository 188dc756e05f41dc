package decem.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Instant MOMENT = Instant.parse("2026-12-11T16:00:00Z");

  @Test
  void no_line_ends_between_a_day_and_its_month_or_an_hour_and_its_city() {
    assertThat(in(Language.EN).houseTime(MOMENT)).isEqualTo("Fri 11\u00a0Dec, 17:00\u00a0Brussels");
    assertThat(in(Language.FR).houseTime(MOMENT))
        .isEqualTo("ven. 11\u00a0déc., 17\u00a0h\u00a000\u00a0Bruxelles");
    assertThat(in(Language.FR).date(MOMENT)).isEqualTo("11\u00a0déc. 2026");
  }

  @Test
  void the_hour_stands_alone_where_its_day_is_named_beside_it() {
    assertThat(in(Language.EN).houseHour(MOMENT)).isEqualTo("17:00\u00a0Brussels");
  }

  private static DeadlineWords in(Language language) {
    return new DeadlineWords(new InBrussels(), BRUSSELS, language);
  }

  private static final class InBrussels extends House {
    @Override
    public ZoneId zone() {
      return BRUSSELS;
    }

    @Override
    public Bilingual city() {
      return new Bilingual("Brussels", "Bruxelles");
    }
  }
}
