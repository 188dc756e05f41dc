package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class Argon2Test {

  private static final String HASH = Argon2.hash("five rivers under one bridge");

  @Test
  void writes_the_phc_format_with_64_mebibytes_and_three_passes() {
    assertThat(HASH).matches("\\$argon2id\\$v=19\\$m=65536,t=3,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");
  }

  @Test
  void knows_its_own_password_again_and_no_other() {
    assertThat(Argon2.matches("five rivers under one bridge", HASH)).isTrue();
    assertThat(Argon2.matches("five rivers under one bridgE", HASH)).isFalse();
  }

  @Test
  void checks_a_string_of_the_reference_implementation() {
    String reference =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    assertThat(Argon2.matches("password", reference)).isTrue();
  }

  @Test
  void takes_accents_typed_as_one_letter_or_as_two() {
    String hash = Argon2.hash("la for\u00eat et le cin\u00e9ma");
    assertThat(Argon2.matches("la fore\u0302t et le cine\u0301ma", hash)).isTrue();
  }

  @Test
  void refuses_what_is_no_such_string() {
    assertThatThrownBy(() -> Argon2.matches("password", "password"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void says_no_for_nobody_and_checks_all_the_same() {
    assertThat(new PasswordQueue().matches("five rivers", Optional.empty())).contains(false);
  }
}
