package decem.exchange.control;

import java.util.Locale;

/**
 * Letters of the old Symbol and Wingdings fonts as real characters. The fonts put their signs on
 * codes 0x20 to 0xFF, which Word writes at U+F020 to U+F0FF.
 */
final class SymbolLetters {
  private static final String GREEK_AND_SIGNS =
      " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
          + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
          + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
  private static final String UPPER_HALF =
      "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
          + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
          + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\u25A1〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

  private SymbolLetters() {}

  static boolean isSymbolFont(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return name.equals("symbol") || isPictureFont(font);
  }

  private static boolean isPictureFont(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return name.startsWith("wingdings") || name.equals("webdings");
  }

  /** A sign by its code, as {@code w:sym} gives it. */
  static String sign(String font, String hexCode) {
    try {
      return String.valueOf(real(Integer.parseInt(hexCode, 16), font));
    } catch (NumberFormatException noCode) {
      return "";
    }
  }

  /** Letters typed in a font: only a symbol font changes what plain letters mean. */
  static String letters(String typed, String font) {
    boolean symbol = isSymbolFont(font);
    StringBuilder real = new StringBuilder(typed.length());
    for (int at = 0; at < typed.length(); at++) {
      char letter = typed.charAt(at);
      real.append(symbol || isPrivate(letter) ? real(letter, font) : letter);
    }
    return real.toString();
  }

  private static boolean isPrivate(char letter) {
    return letter >= '\uF000' && letter <= '\uF0FF';
  }

  private static char real(int code, String font) {
    int low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    if (low > 0xFF) {
      return (char) code;
    }
    return isPictureFont(font) || !isSymbolFont(font) ? picture(low) : greek(low);
  }

  private static char greek(int low) {
    if (low >= 0x20 && low < 0x20 + GREEK_AND_SIGNS.length()) {
      return GREEK_AND_SIGNS.charAt(low - 0x20);
    }
    if (low >= 0xA0 && low < 0xA0 + UPPER_HALF.length()) {
      return UPPER_HALF.charAt(low - 0xA0);
    }
    return low < 0x20 ? ' ' : '•';
  }

  private static char picture(int low) {
    return switch (low) {
      case 0x20 -> ' ';
      case 0xFC, 0x50 -> '✓';
      case 0xFE, 0x52 -> '☑';
      case 0xA8, 0x6F, 0x71, 0x72 -> '☐';
      case 0xFB, 0x4F, 0x78 -> '☒';
      case 0xE0, 0xF0, 0xE8 -> '→';
      case 0xDF, 0xEF, 0xE7 -> '←';
      case 0xE1, 0xF1 -> '↑';
      case 0xE2, 0xF2 -> '↓';
      case 0xF3 -> '↔';
      case 0x4A -> '☺';
      case 0x4C -> '☹';
      case 0x2A -> '✉';
      case 0x28 -> '☎';
      case 0xD8, 0xD6 -> '➢';
      case 0x76 -> '❖';
      case 0x75 -> '◆';
      case 0x6E, 0xA7 -> '▪';
      default -> '•';
    };
  }
}
