package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Held against the examples of the standard and against a picture that another program made. */
class QrCodeTest {

  private static final String LINK =
      "otpauth://totp/Decem%20Meridian:energy%40meridian.example"
          + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Decem%20Meridian"
          + "&digits=6&period=30&algorithm=SHA1&number=0";

  /** "HELLO WORLD" as the tutorials work it out. */
  @Test
  void a_block_is_checked_as_the_standard_has_it() {
    byte[] block = {32, 91, 11, 120, (byte) 209, 114, (byte) 220, 77};
    byte[] whole = new byte[16];
    System.arraycopy(block, 0, whole, 0, 8);
    byte[] rest = {67, 64, (byte) 236, 17, (byte) 236, 17, (byte) 236, 17};
    System.arraycopy(rest, 0, whole, 8, 8);

    assertThat(QrBytes.checks(whole, 10))
        .containsExactly(196, 35, 39, 119, 235, 215, 231, 226, 93, 23);
  }

  @Test
  void level_mask_and_version_are_written_as_in_the_tables_of_the_standard() {
    assertThat(QrCode.named(0b01_000, 10, 0x537) ^ 0x5412).isEqualTo(0b111011111000100);
    assertThat(QrCode.named(7, 12, 0x1f25)).isEqualTo(0b000111110010010100);
    assertThat(QrCode.named(13, 12, 0x1f25)).isEqualTo(0b001101100001000111);
  }

  @Test
  void the_picture_is_the_one_that_another_program_draws() throws Exception {
    String path = QrCode.of(LINK).orElseThrow().path();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.US_ASCII));

    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("192ef68122880ddc8470b6e4296cc5fb602368f3f98721b7a63f2761a4fe1cd6");
  }

  @Test
  void the_longest_text_is_drawn_and_a_longer_one_is_not() {
    assertThat(QrCode.of("x".repeat(425))).isPresent();
    assertThat(QrCode.of("x".repeat(426))).isEmpty();
    assertThat(QrCode.of("é".repeat(213))).isEmpty();
  }

  @Test
  void its_three_corners_are_there_and_the_fourth_is_not() {
    QrCode code = QrCode.of(LINK).orElseThrow();
    assertThat(isCorner(code, 0, 0)).isTrue();
    assertThat(isCorner(code, 62, 0)).isTrue();
    assertThat(isCorner(code, 0, 62)).isTrue();
    assertThat(isCorner(code, 62, 62)).isFalse();
    assertThat(code.box()).isEqualTo("-4 -4 77 77");
  }

  private static boolean isCorner(QrCode code, int left, int top) {
    for (int y = 0; y < 7; y++) {
      for (int x = 0; x < 7; x++) {
        int ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
        if (code.isDark(left + x, top + y) != (ring != 2)) {
          return false;
        }
      }
    }
    return true;
  }
}
