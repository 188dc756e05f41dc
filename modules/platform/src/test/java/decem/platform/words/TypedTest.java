package decem.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\r\n",
        "\u00a0\u2007\u202f\u3000",
        "\u200b",
        "\u2060\u2060",
        "\ufeff",
        "\u00ad",
        "\u200c\u200d\u200e\u202e\u2066",
        "\u034f\u115f\u3164\uffa0\u2800",
        "\ufe0f\udb40\udd00",
        "\u0000\u0007",
        "\ud800",
        "\ue000"
      })
  void what_nobody_can_see_is_empty(String typed) {
    assertThat(Typed.isEmpty(typed)).isTrue();
    assertThat(Typed.trimmed(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u200b.", "7", "\u00e9", "\u05d0", "\u4e2d", "\ud83c\udf0a", "-"})
  void one_sign_that_can_be_seen_is_something(String typed) {
    assertThat(Typed.isEmpty(typed)).isFalse();
  }

  @Test
  void blanks_and_signs_without_width_fall_off_at_the_ends_alone() {
    assertThat(Typed.trimmed("\ufeff \u200bThe\u00a0Lower\u200b Vale\u2060\u00ad\n"))
        .isEqualTo("The\u00a0Lower\u200b Vale");
    assertThat(Typed.trimmed("bell\u0007")).isEqualTo("bell\u0007");
  }

  @Test
  void what_says_how_a_letter_looks_stays_with_it() {
    assertThat(Typed.trimmed(" \u2764\ufe0f ")).isEqualTo("\u2764\ufe0f");
    assertThat(Typed.trimmed("\u05d0\u200f")).isEqualTo("\u05d0\u200f");
  }
}
