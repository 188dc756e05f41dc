package decem.app.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The texts that stand in class files, as the compiler wrote them: one per constant, joined where
 * it joined them.
 */
final class Constants {

  private Constants() {}

  static List<String> of(Map<String, byte[]> files) {
    List<String> found = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".class")) {
            read(bytes, found);
          }
        });
    return found;
  }

  private static void read(byte[] type, List<String> found) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(type))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        i += readOne(in, found) - 1;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads one entry of the constant pool; long numbers take two places. */
  private static int readOne(DataInputStream in, List<String> found) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> found.add(in.readUTF());
      case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
      case 5, 6 -> in.skipNBytes(8);
      case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      default -> throw new IOException("Not a constant: " + tag);
    }
    return tag == 5 || tag == 6 ? 2 : 1;
  }
}
