package decem.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void a_value_that_ends_in_a_stop_ends_its_sentence() {
    assertThat(say("La maison est fermée le {0}. Le prochain est {1}.", "sam. 2 janv.", "lundi"))
        .isEqualTo("La maison est fermée le sam. 2 janv. Le prochain est lundi.");
    assertThat(say("Absence du {0}.", "2 janv.")).isEqualTo("Absence du 2 janv.");
  }

  @Test
  void every_other_sign_stays_as_it_was_written() {
    assertThat(say("{0}, {1}: {2}...", "2 janv.", "a..b", "")).isEqualTo("2 janv., a..b: ...");
    assertThat(say("{0}{1}.", "No.", "Yes")).isEqualTo("No.Yes.");
    assertThat(say("{0} {0}", "2 janv.")).isEqualTo("2 janv. 2 janv.");
    assertThat(say("{0,choice,0#nothing.|1#one {1}.}", 1, "day")).isEqualTo("one day.");
    assertThat(say("Nothing to fill in.")).isEqualTo("Nothing to fill in.");
  }

  private static String say(String pattern, Object... values) {
    return Sentence.of(pattern, Locale.FRENCH, values);
  }
}
