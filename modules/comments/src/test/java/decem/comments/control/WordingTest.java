package decem.comments.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @Test
  void words_are_kept_as_typed_but_for_blanks_at_the_edges() {
    assertThat(Wording.of("  Almost nine\r\nis safer. ")).contains("Almost nine\nis safer.");
  }

  @Test
  void script_is_only_words() {
    assertThat(Wording.of("<script>alert(1)</script>")).contains("<script>alert(1)</script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  \n ", "bell\u0007", "\u200b\u2060", "\ufeff\n\u00ad", "half \ud800 pair"})
  void what_says_nothing_or_cannot_be_kept_is_refused(String said) {
    assertThat(Wording.of(said)).isEmpty();
  }

  @Test
  void ten_thousand_letters_are_enough() {
    assertThat(Wording.of("x".repeat(10_000))).isPresent();
    assertThat(Wording.of("x".repeat(10_001))).isEmpty();
    assertThat(Wording.over("x".repeat(60_000))).isEqualTo(50_000);
    assertThat(Wording.over(" " + "x".repeat(10_000) + "\r\n")).isZero();
  }
}
