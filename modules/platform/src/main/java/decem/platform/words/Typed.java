package decem.platform.words;

/**
 * Words as they came from a field. A name, a title or a comment of which nothing can be seen is an
 * empty one, however many signs it is made of.
 */
public final class Typed {

  private Typed() {}

  /** Nothing can be seen of it: blanks, controls, signs that only shape or join other letters. */
  public static boolean isEmpty(String typed) {
    return typed.codePoints().noneMatch(Typed::isVisible);
  }

  /** Without blanks and signs of no width at either end; empty where nothing can be seen. */
  public static String trimmed(String typed) {
    if (isEmpty(typed)) {
      return "";
    }
    int from = 0;
    int to = typed.length();
    while (isEdge(typed.codePointAt(from))) {
      from += Character.charCount(typed.codePointAt(from));
    }
    while (isEdge(typed.codePointBefore(to))) {
      to -= Character.charCount(typed.codePointBefore(to));
    }
    return typed.substring(from, to);
  }

  /**
   * Blanks, and what may stand between words without width. Joiners and marks of direction stay,
   * for they say how the letter beside them looks; controls stay, for each room says what it does
   * with them.
   */
  private static boolean isEdge(int sign) {
    return isBlank(sign)
        || sign == 0x00ad
        || sign == 0x180e
        || sign == 0x200b
        || sign == 0x2060
        || sign == 0xfeff;
  }

  private static boolean isVisible(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> !isBlank(sign) && !isFiller(sign);
    };
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  /** Letters and marks by their kind that are drawn as nothing: fillers, joiners, selectors. */
  private static boolean isFiller(int sign) {
    return sign == 0x034f
        || sign == 0x115f
        || sign == 0x1160
        || sign == 0x17b4
        || sign == 0x17b5
        || sign == 0x2800
        || sign == 0x3164
        || sign == 0xffa0
        || sign >= 0x180b && sign <= 0x180f
        || sign >= 0xfe00 && sign <= 0xfe0f
        || sign >= 0xe0100 && sign <= 0xe01ef;
  }
}
