package decem.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] KEY_OF_THE_RFC =
      "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOON = Instant.parse("2026-12-09T12:00:00Z");
  private static final String SECRET = Totp.freshSecret();

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void gives_the_codes_of_rfc_6238_appendix_b(long second, String code) {
    assertThat(Totp.code(KEY_OF_THE_RFC, second / 30, 8)).isEqualTo(code);
  }

  @Test
  void reads_the_base_32_of_rfc_4648() {
    assertThat(Totp.decode("MZXW6YTBOI")).asString(StandardCharsets.US_ASCII).isEqualTo("foobar");
  }

  @Test
  void takes_the_code_of_the_step_before_and_after_for_clocks_that_differ() {
    for (int seconds : new int[] {-30, 0, 30}) {
      String code = Totp.codeAt(NOON.plusSeconds(seconds), SECRET);
      assertThat(Totp.stepOf(code, SECRET, NOON, 0)).isPresent();
    }
  }

  @Test
  void refuses_an_older_code() {
    String old = Totp.codeAt(NOON.minus(Duration.ofMinutes(2)), SECRET);
    assertThat(Totp.stepOf(old, SECRET, NOON, 0)).isEmpty();
  }

  @Test
  void refuses_a_step_that_was_used() {
    String code = Totp.codeAt(NOON, SECRET);
    long step = Totp.stepOf(code, SECRET, NOON, 0).orElseThrow();
    assertThat(Totp.stepOf(code, SECRET, NOON, step)).isEmpty();
  }

  @Test
  void takes_a_code_typed_in_two_halves() {
    String code = Totp.codeAt(NOON, SECRET);
    String typed = code.substring(0, 3) + " " + code.substring(3);
    assertThat(Totp.stepOf(typed, SECRET, NOON, 0)).isPresent();
  }

  @Test
  void makes_secrets_of_160_bits_that_differ() {
    assertThat(Totp.decode(SECRET)).hasSize(20);
    assertThat(Totp.freshSecret()).isNotEqualTo(SECRET);
  }

  @Test
  void writes_the_address_that_applications_read() {
    assertThat(Totp.address("ABC234", "Decem Meridian", "energy@meridian.example"))
        .isEqualTo(
            "otpauth://totp/Decem%20Meridian:energy%40meridian.example"
                + "?secret=ABC234&issuer=Decem%20Meridian");
  }
}
