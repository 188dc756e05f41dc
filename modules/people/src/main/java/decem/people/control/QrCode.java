package decem.people.control;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A QR code (ISO/IEC 18004), drawn here so that a secret shown as one reaches nobody but the reader
 * of the page. Always version 13 at level L under mask 0, which is enough for any address of ours.
 */
public final class QrCode {

  private static final int VERSION = 13;
  private static final int SIDE = 17 + 4 * VERSION;
  private static final int[] MARKS = {6, 34, 62};
  private static final int LEVEL_AND_MASK = 0b01_000;

  private final boolean[][] dark = new boolean[SIDE][SIDE];
  private final boolean[][] pattern = new boolean[SIDE][SIDE];

  private QrCode(byte[] bytes) {
    drawPatterns();
    drawNames();
    drawBytes(bytes);
  }

  /** Nothing where the text is too long for it. */
  public static Optional<QrCode> of(String text) {
    byte[] said = text.getBytes(StandardCharsets.UTF_8);
    return said.length > QrBytes.MOST
        ? Optional.empty()
        : Optional.of(new QrCode(QrBytes.of(said)));
  }

  boolean isDark(int x, int y) {
    return dark[y][x];
  }

  /** What an SVG shows: the code, and the empty border of four that a reader needs around it. */
  public String box() {
    return "-4 -4 " + (SIDE + 8) + " " + (SIDE + 8);
  }

  /** The dark squares as the path of an SVG, one unit each. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        path.append(dark[y][x] ? "M" + x + " " + y + "h1v1h-1z" : "");
      }
    }
    return path.toString();
  }

  private void drawPatterns() {
    for (int i = 0; i < SIDE; i++) {
      put(i, 6, i % 2 == 0);
      put(6, i, i % 2 == 0);
    }
    drawRings(3, 3, 4);
    drawRings(SIDE - 4, 3, 4);
    drawRings(3, SIDE - 4, 4);
    for (int x : MARKS) {
      for (int y : MARKS) {
        if (Math.min(x, y) > 6 || x == MARKS[1] || y == MARKS[1]) {
          drawRings(x, y, 2);
        }
      }
    }
  }

  /** Squares around a middle, dark and light in turn; only the middle of a corner is larger. */
  private void drawRings(int x, int y, int radius) {
    for (int dy = -radius; dy <= radius; dy++) {
      for (int dx = -radius; dx <= radius; dx++) {
        int ring = Math.max(Math.abs(dx), Math.abs(dy));
        if (Math.min(x + dx, y + dy) >= 0 && Math.max(x + dx, y + dy) < SIDE) {
          put(x + dx, y + dy, radius == 4 ? ring != 2 && ring != 4 : ring != 1);
        }
      }
    }
  }

  /** Level and mask, and the version, each twice and with bits that check them. */
  private void drawNames() {
    int name = named(LEVEL_AND_MASK, 10, 0x537) ^ 0x5412;
    for (int i = 0; i < 15; i++) {
      boolean bit = (name >> i & 1) == 1;
      put(8, i < 6 ? i : i < 8 ? i + 1 : SIDE - 15 + i, bit);
      put(i < 8 ? SIDE - 1 - i : i == 8 ? 7 : 14 - i, 8, bit);
    }
    put(8, SIDE - 8, true);
    int version = named(VERSION, 12, 0x1f25);
    for (int i = 0; i < 18; i++) {
      put(SIDE - 11 + i % 3, i / 3, (version >> i & 1) == 1);
      put(i / 3, SIDE - 11 + i % 3, (version >> i & 1) == 1);
    }
  }

  static int named(int number, int degree, int divisor) {
    int rest = number;
    for (int i = 0; i < degree; i++) {
      rest = rest << 1 ^ (rest >> degree - 1) * divisor;
    }
    return number << degree | rest;
  }

  private void put(int x, int y, boolean isDark) {
    dark[y][x] = isDark;
    pattern[y][x] = true;
  }

  /** Two columns at a time from the right, up and down in turn, around the patterns. */
  private void drawBytes(byte[] bytes) {
    int bit = 0;
    for (int pair = 0; pair < SIDE / 2; pair++) {
      int right = SIDE - 1 - 2 * pair - (2 * pair > SIDE - 8 ? 1 : 0);
      for (int step = 0; step < SIDE; step++) {
        int y = pair % 2 == 0 ? SIDE - 1 - step : step;
        for (int x = right; x > right - 2; x--) {
          if (!pattern[y][x]) {
            dark[y][x] = (bytes[bit / 8] >> 7 - bit % 8 & 1) == 1 ^ (x + y) % 2 == 0;
            bit++;
          }
        }
      }
    }
  }
}
