package decem.exchange.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What the header of a picture says of it. The picture itself is never decoded, so that a small
 * file with a vast canvas costs nothing.
 */
record PictureFile(String mediaType, long width, long height) {
  private static final long PNG_MARK = 0x89504E470D0A1A0AL;
  private static final int PNG_HEADER = 0x49484452;
  private static final int GIF_MARK = 0x47494638;

  long pixels() {
    return width * height;
  }

  /** Empty for any format that browsers do not show or that can carry script. */
  static Optional<PictureFile> of(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    try {
      if (file.getLong(0) == PNG_MARK && file.getInt(12) == PNG_HEADER && bytes.length >= 33) {
        return Optional.of(
            new PictureFile(
                "image/png",
                Integer.toUnsignedLong(file.getInt(16)),
                Integer.toUnsignedLong(file.getInt(20))));
      }
      if (file.getInt(0) == GIF_MARK && bytes.length >= 13) {
        ByteBuffer little = file.order(ByteOrder.LITTLE_ENDIAN);
        return Optional.of(new PictureFile("image/gif", unsigned(little, 6), unsigned(little, 8)));
      }
      return file.getShort(0) == (short) 0xFFD8 ? jpeg(file) : Optional.empty();
    } catch (IndexOutOfBoundsException cutShort) {
      return Optional.empty();
    }
  }

  /** Walks from segment to segment to the frame header, which holds the size. */
  private static Optional<PictureFile> jpeg(ByteBuffer file) {
    int at = 2;
    while (true) {
      int marker = unsigned(file, at);
      if (marker >> 8 != 0xFF) {
        return Optional.empty();
      }
      if (marker == 0xFFFF) {
        at++;
      } else if (isFrame(marker & 0xFF)) {
        return Optional.of(
            new PictureFile("image/jpeg", unsigned(file, at + 7), unsigned(file, at + 5)));
      } else {
        at += 2 + unsigned(file, at + 2);
      }
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int unsigned(ByteBuffer file, int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }
}
