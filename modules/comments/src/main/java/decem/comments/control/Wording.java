package decem.comments.control;

import decem.platform.words.Typed;
import java.util.Optional;

/**
 * What may be said: 1 to 10,000 letters of which one can be seen, no control characters but line
 * breaks.
 */
public final class Wording {

  private static final int LONGEST = 10_000;

  private Wording() {}

  /** The words as they are kept; empty when they cannot be. */
  public static Optional<String> of(String said) {
    String kept = Typed.trimmed(said.replace("\r\n", "\n"));
    boolean clean = kept.codePoints().noneMatch(Wording::isForbidden);
    return kept.isEmpty() || kept.length() > LONGEST || !clean
        ? Optional.empty()
        : Optional.of(kept);
  }

  /** By how many letters it is too long; none when it is not. */
  public static int over(String said) {
    return Math.max(0, Typed.trimmed(said.replace("\r\n", "\n")).length() - LONGEST);
  }

  private static boolean isForbidden(int letter) {
    return Character.isISOControl(letter) && letter != '\n' && letter != '\t'
        || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
  }
}
