package decem.people.control;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a QR code of version 13 at level L: four blocks of 107, each with 26 that check. */
final class QrBytes {

  static final int MOST = 425;
  private static final int BLOCKS = 4;
  private static final int BLOCK = 107;
  private static final int CHECKS = 26;
  private static final int FIELD = 0x11d;

  private QrBytes() {}

  /** The first byte of each block, the second of each, and so on; then what checks them alike. */
  static byte[] of(byte[] said) {
    byte[] data = framed(said);
    byte[] all = new byte[BLOCKS * (BLOCK + CHECKS)];
    for (int block = 0; block < BLOCKS; block++) {
      byte[] part = Arrays.copyOfRange(data, block * BLOCK, (block + 1) * BLOCK);
      int[] checks = checks(part, CHECKS);
      for (int i = 0; i < BLOCK + CHECKS; i++) {
        all[i * BLOCKS + block] = i < BLOCK ? part[i] : (byte) checks[i - BLOCK];
      }
    }
    return all;
  }

  /** "Bytes" in four bits, the length, the bytes, an end; then two bytes in turn to fill it up. */
  private static byte[] framed(byte[] said) {
    ByteBuffer whole = ByteBuffer.allocate(BLOCKS * BLOCK + 1);
    whole.put((byte) 4).putShort((short) said.length).put(said).put((byte) 0);
    for (int i = 0; whole.hasRemaining(); i++) {
      whole.put((byte) (i % 2 == 0 ? 0xec : 0x11));
    }
    return leftByFourBits(whole.array(), said.length + 3);
  }

  /** What is said stands half a byte further left than whole bytes would; the filling does not. */
  private static byte[] leftByFourBits(byte[] bytes, int said) {
    byte[] moved = Arrays.copyOfRange(bytes, 1, bytes.length);
    for (int i = 0; i < said; i++) {
      moved[i] = (byte) (bytes[i] << 4 | (bytes[i + 1] & 0xff) >> 4);
    }
    return moved;
  }

  /** What is left when the block is divided by (x - 1)(x - 2)(x - 4)... */
  static int[] checks(byte[] block, int count) {
    int[] divisor = divisor(count);
    int[] rest = new int[count + 1];
    for (byte one : block) {
      int factor = (one & 0xff) ^ rest[0];
      for (int i = 0; i < count; i++) {
        rest[i] = rest[i + 1] ^ times(divisor[i + 1], factor);
      }
    }
    return Arrays.copyOf(rest, count);
  }

  private static int[] divisor(int degree) {
    int[] product = new int[degree + 1];
    product[0] = 1;
    for (int i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
      for (int j = i + 1; j > 0; j--) {
        product[j] ^= times(product[j - 1], root);
      }
    }
    return product;
  }

  private static int times(int a, int b) {
    int product = 0;
    for (int bit = 7; bit >= 0; bit--) {
      product = product << 1 ^ (product >> 7) * FIELD ^ (b >> bit & 1) * a;
    }
    return product;
  }
}
