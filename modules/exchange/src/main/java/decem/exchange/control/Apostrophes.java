package decem.exchange.control;

import java.nio.ByteBuffer;

/**
 * Some fonts draw the apostrophe U+2019 and the letter U+02BC with one glyph, and a PDF then says
 * the letter. Takes the letter out of the font's table of characters.
 */
final class Apostrophes {
  private static final int LETTER = 0x02BC;
  private static final int SEGMENTS = 4;

  private Apostrophes() {}

  static byte[] onlyOne(byte[] cmap) {
    ByteBuffer table = ByteBuffer.wrap(cmap.clone());
    int count = unsigned(table, 2);
    for (int record = 0; record < count; record++) {
      int at = table.getInt(4 + record * 8 + 4);
      if (unsigned(table, at) == SEGMENTS) {
        cut(table, at);
      }
    }
    return table.array();
  }

  /** Ends the segment before the letter, or leads a segment that begins with it to no glyph. */
  private static void cut(ByteBuffer table, int at) {
    int doubled = unsigned(table, at + 6);
    for (int entry = 0; entry < doubled; entry += 2) {
      int end = at + 14 + entry;
      int start = end + doubled + 2;
      boolean within = unsigned(table, start) <= LETTER && unsigned(table, end) >= LETTER;
      if (within && unsigned(table, end) == LETTER && unsigned(table, start) < LETTER) {
        table.putShort(end, (short) (LETTER - 1));
      } else if (within && unsigned(table, start) == unsigned(table, end)) {
        table.putShort(start + doubled, (short) -LETTER);
        table.putShort(start + 2 * doubled, (short) 0);
      }
    }
  }

  private static int unsigned(ByteBuffer table, int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }
}
