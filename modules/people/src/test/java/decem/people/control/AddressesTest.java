package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b", "\u2060\ufeff", "\u00ad", "\u3164", "Ana\nBor"})
  void nobody_has_a_name_that_cannot_be_read_on_a_line(String name) {
    assertThat(Addresses.isName(name)).isFalse();
  }

  @Test
  void one_letter_is_a_name_and_a_hundred_and_twenty_are() {
    assertThat(Addresses.isName("O")).isTrue();
    assertThat(Addresses.isName("\ud83c\udf0a".repeat(120))).isTrue();
    assertThat(Addresses.isName("x".repeat(121))).isFalse();
  }
}
