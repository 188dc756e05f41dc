package decem.papers.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatTest {

  private static byte[] aPicture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void a_picture_is_known_by_its_bytes(String format) throws IOException {
    assertThat(PictureFormat.of(aPicture(format, 31, 17)))
        .contains(new PictureFormat("image/" + format, 31, 17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>",
        "%PDF-1.7",
        "GIF89a"
      })
  void everything_else_is_no_picture(String letters) {
    assertThat(PictureFormat.of(letters.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif"})
  void a_picture_cut_short_is_none(String format) throws IOException {
    byte[] whole = aPicture(format, 31, 17);
    for (int length = 0; length < 12; length++) {
      assertThat(PictureFormat.of(Arrays.copyOf(whole, length))).isEmpty();
    }
  }

  @Test
  void a_picture_that_would_burst_the_browser_is_refused() throws IOException {
    byte[] small = aPicture("png", 31, 17);
    small[18] = 0x7f;
    assertThat(PictureFormat.of(small)).isEmpty();
  }

  @Test
  void a_heavy_picture_is_refused() throws IOException {
    byte[] heavy = Arrays.copyOf(aPicture("png", 31, 17), PictureFormat.MOST_BYTES + 1);
    assertThat(PictureFormat.of(heavy)).isEmpty();
  }
}
