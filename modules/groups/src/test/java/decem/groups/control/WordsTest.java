package decem.groups.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b", "\u2060\ufeff", "\u00ad\u00a0"})
  void a_name_of_which_nothing_can_be_seen_is_missing(String name) {
    assertThat(Words.name(new Bilingual(name, name), Words.NAME))
        .containsExactly(Fault.of(Field.NAME_EN, Why.EMPTY), Fault.of(Field.NAME_FR, Why.EMPTY));
    assertThat(Words.tidy(name)).isEmpty();
  }

  @Test
  void words_keep_their_lines_and_nothing_at_the_ends() {
    assertThat(Words.tidy("\ufeff One.\r\n\u0007Two.\t\u200b")).isEqualTo("One.\nTwo.");
  }
}
