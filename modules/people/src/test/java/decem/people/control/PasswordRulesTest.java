package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.people.control.PasswordRules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "five rivers under one bridge",
        "la pluie du mardi sur Ostende",
        "Tr0ub4dor and three more",
        "kazoo-lantern-umbrella",
        "hydrology is not my whole life"
      })
  void several_words_are_good(String password) {
    assertThat(judge(password)).isEqualTo(Verdict.GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    "short words, TOO_SHORT",
    "abababababab, REPEATED",
    "aaaaaaaaaaaaaaaa, REPEATED",
    "123456789012, SEQUENTIAL",
    "987654321098, SEQUENTIAL",
    "qwertyuiop123456, SEQUENTIAL",
    "azertyuiop!!azertyuiop, SEQUENTIAL",
    "1qaz2wsx3edc4rfv, SEQUENTIAL",
    "anna.lindqvist, LIKE_OWNER",
    "Lindqvist-2026!!, LIKE_OWNER",
    "meridian-example, LIKE_OWNER",
    "Password2026!!, COMMON",
    "P@ssw0rd-P@ssw0rd, COMMON",
    "Motdepasse123456, COMMON",
    "Bienvenue2026!, COMMON",
    "WelcomeWelcome1, COMMON",
    "correct horse battery staple, COMMON"
  })
  void what_everybody_tries_first_is_refused(String password, Verdict verdict) {
    assertThat(judge(password)).isEqualTo(verdict);
  }

  @Test
  void a_password_of_hundreds_of_letters_is_refused() {
    assertThat(judge("five rivers ".repeat(20))).isEqualTo(Verdict.TOO_LONG);
  }

  private static Verdict judge(String password) {
    return PasswordRules.judge(password, "Anna Lindqvist", "anna.l@meridian.example");
  }
}
