package decem.exchange.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a zip file. The whole directory is judged before the first byte is unpacked; nothing
 * is unpacked beyond the size that the directory declares.
 */
final class Archive {
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int LOCAL_MARK = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final long LARGE = 1L << 20;

  private final ByteBuffer file;
  private final Limits limits;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private record Part(int method, long crc, int packed, int size, int at) {}

  private Archive(byte[] file, Limits limits) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
  }

  static Archive open(byte[] file, Limits limits) {
    Archive archive = new Archive(file, limits);
    try {
      archive.readDirectory(archive.findEnd());
    } catch (IndexOutOfBoundsException | IllegalArgumentException pointsOutside) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    archive.judge();
    return archive;
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  Set<String> names() {
    return parts.keySet();
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(key(name))).map(this::unpack);
  }

  /** Part names are compared without case; some writers use back-slashes or a leading slash. */
  static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  private int findEnd() {
    int last = file.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (file.getInt(at) == END_MARK) {
        return at;
      }
    }
    throw new RefusedFile(Refusal.DAMAGED);
  }

  private void readDirectory(int end) {
    int entries = unsignedShort(end + 10);
    int start = file.getInt(end + 16);
    if (entries > limits.parts()) {
      throw new RefusedFile(Refusal.TOO_MANY_PARTS);
    }
    int at = start;
    for (int entry = 0; entry < entries; entry++) {
      at = readEntry(at);
    }
    if (at != end) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
  }

  private int readEntry(int at) {
    expect(at, ENTRY_MARK);
    if ((unsignedShort(at + 8) & 1) != 0) {
      throw new RefusedFile(Refusal.ENCRYPTED);
    }
    int method = unsignedShort(at + 10);
    if (method != STORED && method != DEFLATED) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    String name = key(new String(file.array(), at + 46, unsignedShort(at + 28), UTF_8));
    Part part =
        new Part(
            method,
            Integer.toUnsignedLong(file.getInt(at + 16)),
            size(at + 20),
            size(at + 24),
            file.getInt(at + 42));
    if (!name.endsWith("/") && parts.put(name, part) != null) {
      throw new RefusedFile(Refusal.DOUBLE_PARTS);
    }
    return at + 46 + unsignedShort(at + 28) + unsignedShort(at + 30) + unsignedShort(at + 32);
  }

  private int size(int at) {
    int size = file.getInt(at);
    if (size < 0) {
      throw new RefusedFile(Refusal.INFLATES_TOO_FAR);
    }
    return size;
  }

  private void judge() {
    long all = 0;
    for (Part part : parts.values()) {
      all += part.size();
      if (part.size() > LARGE && part.size() / Math.max(1, part.packed()) > limits.ratio()) {
        throw new RefusedFile(Refusal.INFLATES_TOO_FAR);
      }
    }
    if (all > limits.inflatedBytes()) {
      throw new RefusedFile(Refusal.INFLATES_TOO_FAR);
    }
  }

  private byte[] unpack(Part part) {
    try {
      expect(part.at(), LOCAL_MARK);
      int data = part.at() + 30 + unsignedShort(part.at() + 26) + unsignedShort(part.at() + 28);
      byte[] bytes = new byte[part.size()];
      if (part.method() == STORED) {
        file.get(data, bytes);
      } else {
        inflate(file.slice(data, part.packed()), bytes);
      }
      return checked(bytes, part.crc());
    } catch (IndexOutOfBoundsException pointsOutside) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
  }

  private static void inflate(ByteBuffer packed, byte[] into) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      int written = 0;
      while (written < into.length) {
        int more = inflater.inflate(into, written, into.length - written);
        if (more == 0) {
          throw new RefusedFile(Refusal.DAMAGED);
        }
        written += more;
      }
      if (inflater.inflate(new byte[1]) > 0) {
        throw new RefusedFile(Refusal.INFLATES_TOO_FAR);
      }
    } catch (DataFormatException garbled) {
      throw new RefusedFile(Refusal.DAMAGED);
    } finally {
      inflater.end();
    }
  }

  private static byte[] checked(byte[] bytes, long expected) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (crc.getValue() != expected) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    return bytes;
  }

  private void expect(int at, int mark) {
    if (file.getInt(at) != mark) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
  }

  private int unsignedShort(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }
}
