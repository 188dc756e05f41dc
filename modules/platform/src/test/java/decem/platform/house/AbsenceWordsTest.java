package decem.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.people.Absence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbsenceWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Test
  void somebody_who_is_away_now_is_away_until_a_day() {
    assertThat(words(Language.EN, -2, 5)).isEqualTo("away until Thu 3\u00a0Dec");
    assertThat(words(Language.FR, -2, 5)).isEqualTo("absence jusqu’au jeu. 3\u00a0déc.");
    assertThat(words(Language.EN, -2, 0)).isEqualTo("away today");
    assertThat(words(Language.FR, 0, 0)).isEqualTo("absence aujourd’hui");
  }

  @Test
  void an_absence_to_come_says_its_days() {
    assertThat(words(Language.EN, 2, 5)).isEqualTo("away Mon 30\u00a0Nov to Thu 3\u00a0Dec");
    assertThat(words(Language.FR, 2, 5))
        .isEqualTo("absence du lun. 30\u00a0nov. au jeu. 3\u00a0déc.");
    assertThat(words(Language.EN, 2, 2)).isEqualTo("away on Mon 30\u00a0Nov");
  }

  @Test
  void who_stands_in_is_named() {
    Absence absence = new Absence(TODAY, TODAY.plusDays(5), Optional.empty());
    assertThat(
            new AbsenceWords(new HouseOfTests(), Language.EN).of(absence, Optional.of("Insurance")))
        .isEqualTo("away until Thu 3\u00a0Dec; Insurance stands in");
    assertThat(
            new AbsenceWords(new HouseOfTests(), Language.FR)
                .of(absence, Optional.of("Assurances")))
        .isEqualTo("absence jusqu’au jeu. 3\u00a0déc.\u00a0; suppléance\u00a0: Assurances");
  }

  private static String words(Language language, int from, int until) {
    Absence absence = new Absence(TODAY.plusDays(from), TODAY.plusDays(until), Optional.empty());
    return new AbsenceWords(new HouseOfTests(), language).of(absence, Optional.empty());
  }

  /** A day on which nothing else happens. */
  private static final class HouseOfTests extends House {
    @Override
    public LocalDate today() {
      return TODAY;
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Europe/Brussels");
    }

    @Override
    public Bilingual city() {
      return new Bilingual("Brussels", "Bruxelles");
    }
  }
}
