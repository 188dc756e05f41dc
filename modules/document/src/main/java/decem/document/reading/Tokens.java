package decem.document.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words, blanks and signs. A word keeps its apostrophes and hyphens: "l’Union" and "well-being" are
 * one each (DOCUMENTS 3). Letters of scripts without blanks stand alone.
 */
public final class Tokens {
  private static final String WITHOUT_BLANKS =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + WITHOUT_BLANKS + "]]";
  private static final Pattern TOKEN =
      Pattern.compile(LETTER + "+(?:[’'\\-\u2010\u2011.,]" + LETTER + "+)*|\\h+|.", Pattern.DOTALL);

  private Tokens() {}

  /** All of the letters, cut into tokens. */
  public static List<String> of(String letters) {
    return TOKEN.matcher(letters).results().map(MatchResult::group).toList();
  }

  public static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0));
  }
}
