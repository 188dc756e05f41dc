package decem.document.json;

/**
 * Which characters may stand in a document: no control character but the tab, no half of a
 * surrogate pair, nothing that XML cannot carry (LIVE-DRAFTING 4.2; {@code text.forbidden} in the
 * schema file says the same to JavaScript).
 */
public final class Characters {
  private Characters() {}

  public static boolean areAllowed(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0xD800 ? isForbidden(c) : c >= 0xFFFE) return false;
      if (!Character.isSurrogate(c)) continue;
      if (!isPairAt(text, i)) return false;
      i++;
    }
    return true;
  }

  /**
   * The text without what is not allowed; line ends become spaces, half pairs become U+FFFD. For
   * importers.
   */
  public static String cleaned(String text) {
    if (areAllowed(text)) return text;
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) && isPairAt(text, i)) out.append(c).append(text.charAt(++i));
      else if (Character.isSurrogate(c)) out.append('\uFFFD');
      else if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85) out.append(' ');
      else if (!isForbidden(c) && c < 0xFFFE) out.append(c);
    }
    return out.toString();
  }

  /** Whether a cut at this offset would halve a surrogate pair. */
  public static boolean isInsidePair(CharSequence text, int offset) {
    return offset > 0 && offset < text.length() && isPairAt(text, offset - 1);
  }

  private static boolean isPairAt(CharSequence text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  private static boolean isForbidden(char c) {
    return c < 0x20 ? c != '\t' : c >= 0x7F && c <= 0x9F;
  }
}
