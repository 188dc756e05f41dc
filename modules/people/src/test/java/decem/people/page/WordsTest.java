package decem.people.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final ResourceBundle FRENCH =
      ResourceBundle.getBundle("decem.people.messages", Locale.FRENCH);
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("decem.people.messages", Locale.ROOT);

  @Test
  void both_languages_have_every_sentence() {
    assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
    assertThat(FRENCH.getLocale()).isEqualTo(Locale.FRENCH);
  }

  @Test
  void no_sentence_has_a_straight_apostrophe_that_a_format_would_eat() {
    for (ResourceBundle words : List.of(ENGLISH, FRENCH)) {
      assertThat(words.keySet())
          .allSatisfy(key -> assertThat(words.getString(key)).doesNotContain("'"));
    }
  }

  @Test
  void french_keeps_its_space_before_high_signs() {
    assertThat(FRENCH.keySet())
        .allSatisfy(
            key -> assertThat(FRENCH.getString(key)).doesNotContainPattern("[^\\u00a0/][;!?»]| :"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1 second;", "30, 30 seconds;", "61, 2 minutes;", "900, 15 minutes;"})
  void a_pause_is_said_in_seconds_or_minutes(long seconds, String words) {
    assertThat(
            MessageFormat.format(
                ENGLISH.getString("door.problem.often"), seconds, (seconds + 59) / 60))
        .contains("in " + words);
  }
}
