package decem.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AtMostTest {

  @Test
  void a_line_end_counts_once_as_the_writer_sees_it() {
    assertThat(AtMost.over("ab\r\ncd", 5)).isZero();
    assertThat(AtMost.over("ab\r\ncde", 5)).isEqualTo(1);
  }

  @Test
  void the_sentence_says_the_limit_and_by_how_much_it_is_over() {
    assertThat(AtMost.sentence(50_000, 10_000, Locale.ENGLISH))
        .isEqualTo("Too long by 50,000: at most 10,000 characters can be kept.");
    assertThat(AtMost.sentence(2, 300, Locale.FRENCH))
        .isEqualTo("Trop long de 2\u00a0: 300 caractères au plus peuvent être conservés.");
  }
}
