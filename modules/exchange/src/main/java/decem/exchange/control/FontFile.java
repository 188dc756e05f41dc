package decem.exchange.control;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A font as PDF wants it: TrueType, unpacked from WOFF where it comes so, without ligatures (their
 * glyphs have no letters behind them, and whoever copies "specific" would get "speci c"), and with
 * one code for the apostrophe, so that a French text can be searched.
 */
final class FontFile {
  private static final int WOFF = 0x774F4646;
  private static final int TRUE_TYPE = 0x00010000;
  private static final Set<String> LEFT_OUT = Set.of("GSUB", "DSIG");
  private static final int RECORD = 16;
  private static final int HEAD = 12;

  private final Map<String, byte[]> tables = new TreeMap<>();

  private FontFile() {}

  static byte[] trueType(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    FontFile font = new FontFile();
    switch (in.getInt(0)) {
      case WOFF -> font.readWoff(in);
      case TRUE_TYPE -> font.readTrueType(in);
      default -> throw new IllegalArgumentException("Neither WOFF nor TrueType");
    }
    font.tables.keySet().removeAll(LEFT_OUT);
    font.tables.computeIfPresent("cmap", (name, table) -> Apostrophes.onlyOne(table));
    return font.written();
  }

  private void readWoff(ByteBuffer in) {
    int count = Short.toUnsignedInt(in.getShort(12));
    for (int table = 0; table < count; table++) {
      int at = 44 + table * 20;
      byte[] packed = new byte[in.getInt(at + 8)];
      in.get(in.getInt(at + 4), packed);
      tables.put(name(in, at), unpacked(packed, in.getInt(at + 12)));
    }
  }

  private void readTrueType(ByteBuffer in) {
    int count = Short.toUnsignedInt(in.getShort(4));
    for (int table = 0; table < count; table++) {
      int at = HEAD + table * RECORD;
      byte[] bytes = new byte[in.getInt(at + 12)];
      in.get(in.getInt(at + 8), bytes);
      tables.put(name(in, at), bytes);
    }
  }

  private static String name(ByteBuffer in, int at) {
    byte[] letters = new byte[4];
    in.get(at, letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private static byte[] unpacked(byte[] packed, int length) {
    if (packed.length == length) {
      return packed;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[length];
      if (inflater.inflate(bytes) != length) {
        throw new IllegalArgumentException("A table of the font is cut short");
      }
      return bytes;
    } catch (DataFormatException garbled) {
      throw new IllegalArgumentException("A table of the font is garbled", garbled);
    } finally {
      inflater.end();
    }
  }

  private byte[] written() {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    ByteBuffer head = ByteBuffer.allocate(HEAD + count * RECORD);
    head.putInt(TRUE_TYPE).putShort((short) count).putShort((short) (power * RECORD));
    head.putShort((short) Integer.numberOfTrailingZeros(power));
    head.putShort((short) ((count - power) * RECORD));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    tables.forEach(
        (name, bytes) -> {
          head.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(checksum(bytes));
          head.putInt(head.capacity() + body.size()).putInt(bytes.length);
          body.writeBytes(bytes);
          body.writeBytes(new byte[-bytes.length & 3]);
        });
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.array());
    whole.writeBytes(body.toByteArray());
    return whole.toByteArray();
  }

  private static int checksum(byte[] bytes) {
    int sum = 0;
    for (int at = 0; at < bytes.length; at++) {
      sum += (bytes[at] & 0xFF) << (24 - 8 * (at & 3));
    }
    return sum;
  }
}
