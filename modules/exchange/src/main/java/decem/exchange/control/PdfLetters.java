package decem.exchange.control;

import java.text.Normalizer;

/**
 * A text as the fonts of a PDF can draw it. Blanks and hyphens without a glyph of their own are
 * drawn as those that look the same; signs without width are left out; a letter that no font has
 * becomes its code in brackets and is counted.
 */
final class PdfLetters {
  private final StringBuilder drawn = new StringBuilder();
  private int undrawn;

  /** How many letters so far became codes. */
  int undrawn() {
    return undrawn;
  }

  String of(String text) {
    drawn.setLength(0);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    ArabicLetters.joined(composed).codePoints().forEach(this::add);
    return drawn.toString();
  }

  private void add(int letter) {
    switch (letter) {
      case 0x202F, 0x2007 -> drawn.append('\u00A0');
      case 0x2010, 0x2011 -> drawn.append('-');
      case 0x3000 -> drawn.append('\u2003');
      case '\t', '\n', '\r', 0x2028, 0x2029 -> drawn.append(' ');
      default -> addVisible(letter);
    }
  }

  private void addVisible(int letter) {
    if (hasNoWidth(letter)) {
      return;
    }
    if (PdfFonts.have(letter)) {
      drawn.appendCodePoint(letter);
    } else {
      drawn.append(code(letter));
      undrawn++;
    }
  }

  static String code(int letter) {
    return "⟦U+%04X⟧".formatted(letter);
  }

  private static boolean hasNoWidth(int letter) {
    return Character.getType(letter) == Character.FORMAT
        || letter >= 0xFE00 && letter <= 0xFE0F
        || letter >= 0xE0100 && letter <= 0xE01EF;
  }
}
