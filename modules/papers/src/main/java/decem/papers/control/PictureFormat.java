package decem.papers.control;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a picture is by its own bytes, whatever its name says, and how large it would become in a
 * browser.
 */
public record PictureFormat(String mediaType, int width, int height) {

  public static final int MOST_BYTES = 10 * 1024 * 1024;
  static final int LONGEST_SIDE = 12_000;
  static final long MOST_PIXELS = 40_000_000L;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** The format of PNG, JPEG and GIF pictures of a bearable size; empty for everything else. */
  public static Optional<PictureFormat> of(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    return png(bytes).or(() -> gif(bytes)).or(() -> jpeg(bytes)).filter(PictureFormat::isBearable);
  }

  private boolean isBearable() {
    return width > 0
        && height > 0
        && width <= LONGEST_SIDE
        && height <= LONGEST_SIDE
        && (long) width * height <= MOST_PIXELS;
  }

  private static Optional<PictureFormat> png(byte[] bytes) {
    if (!startsWith(bytes, PNG) || bytes.length < 33 || !ascii(bytes, 12, "IHDR")) {
      return Optional.empty();
    }
    return Optional.of(new PictureFormat("image/png", four(bytes, 16), four(bytes, 20)));
  }

  private static Optional<PictureFormat> gif(byte[] bytes) {
    if (bytes.length < 13 || !(ascii(bytes, 0, "GIF87a") || ascii(bytes, 0, "GIF89a"))) {
      return Optional.empty();
    }
    int width = one(bytes, 6) | one(bytes, 7) << 8;
    int height = one(bytes, 8) | one(bytes, 9) << 8;
    return Optional.of(new PictureFormat("image/gif", width, height));
  }

  /** Walks the segments of a JPEG to the one that tells its size. */
  private static Optional<PictureFormat> jpeg(byte[] bytes) {
    if (bytes.length < 4 || one(bytes, 0) != 0xff || one(bytes, 1) != 0xd8) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 < bytes.length && one(bytes, at) == 0xff) {
      int marker = one(bytes, at + 1);
      if (tellsSize(marker)) {
        return Optional.of(new PictureFormat("image/jpeg", two(bytes, at + 7), two(bytes, at + 5)));
      }
      at += marker == 0xff ? 1 : 2 + two(bytes, at + 2);
    }
    return Optional.empty();
  }

  private static boolean tellsSize(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static boolean startsWith(byte[] bytes, byte[] wanted) {
    return bytes.length >= wanted.length
        && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  private static boolean ascii(byte[] bytes, int at, String wanted) {
    return new String(bytes, at, wanted.length(), StandardCharsets.US_ASCII).equals(wanted);
  }

  private static int one(byte[] bytes, int at) {
    return bytes[at] & 0xff;
  }

  private static int two(byte[] bytes, int at) {
    return one(bytes, at) << 8 | one(bytes, at + 1);
  }

  private static int four(byte[] bytes, int at) {
    return two(bytes, at) << 16 | two(bytes, at + 2);
  }
}
