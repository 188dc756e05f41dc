package decem.exchange.control;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters as they are written: each takes the form that its neighbours call for. The
 * forms are found by their names in the Unicode tables of the JDK.
 */
final class ArabicLetters {
  private static final int[][] FORMS = {{0xFB50, 0xFBFF}, {0xFE80, 0xFEFC}};
  private static final int LAM = 0x0644;
  private static final int JOINER = 0x200D;
  private static final int TATWEEL = 0x0640;

  /** The forms of a letter or of lam with alef; 0 where there is none. */
  private record Forms(int alone, int end, int begin, int middle) {
    Forms with(String name, int form) {
      return name.endsWith(" ISOLATED FORM")
          ? new Forms(form, end, begin, middle)
          : name.endsWith(" FINAL FORM")
              ? new Forms(alone, form, begin, middle)
              : name.endsWith(" INITIAL FORM")
                  ? new Forms(alone, end, form, middle)
                  : new Forms(alone, end, begin, name.endsWith(" MEDIAL FORM") ? form : middle);
    }
  }

  private static final Forms NONE = new Forms(0, 0, 0, 0);
  private static final Map<String, Forms> KNOWN = known();

  private final int[] text;
  private final StringBuilder joined = new StringBuilder();

  private ArabicLetters(String text) {
    this.text = text.codePoints().toArray();
  }

  private static Map<String, Forms> known() {
    Map<String, Forms> known = new HashMap<>();
    for (int[] range : FORMS) {
      for (int form = range[0]; form <= range[1]; form++) {
        String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        String name = String.valueOf(Character.getName(form));
        known.put(letters, known.getOrDefault(letters, NONE).with(name, form));
      }
    }
    return known;
  }

  static String joined(String text) {
    boolean any = text.codePoints().anyMatch(letter -> letter >= 0x0620 && letter <= 0x06FF);
    return any ? new ArabicLetters(text).joined() : text;
  }

  private String joined() {
    for (int at = 0; at < text.length; at++) {
      int next = next(at, 1);
      boolean two = letter(at) == LAM && next < text.length && next == at + 1 && isPair(at, next);
      Forms forms = two ? pair(at, next) : forms(at);
      boolean before = reachesOn(next(at, -1)) && forms.end() != 0;
      boolean after = !two && forms.begin() != 0 && isReached(next);
      joined.appendCodePoint(form(forms, before, after, letter(at)));
      at += two ? 1 : 0;
    }
    return joined.toString();
  }

  private static int form(Forms forms, boolean before, boolean after, int letter) {
    int form =
        before
            ? (after && forms.middle() != 0 ? forms.middle() : forms.end())
            : (after ? forms.begin() : forms.alone());
    return form == 0 ? letter : form;
  }

  private boolean isPair(int at, int next) {
    return pair(at, next) != NONE;
  }

  private Forms pair(int at, int next) {
    return KNOWN.getOrDefault(
        Character.toString(letter(at)) + Character.toString(letter(next)), NONE);
  }

  private Forms forms(int at) {
    return KNOWN.getOrDefault(Character.toString(letter(at)), NONE);
  }

  /** The neighbour that counts: signs above and below letters do not part them. */
  private int next(int from, int step) {
    int at = from + step;
    while (at >= 0 && at < text.length && isMark(letter(at))) {
      at += step;
    }
    return at;
  }

  private static boolean isMark(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private int letter(int at) {
    return at < 0 || at >= text.length ? 0 : text[at];
  }

  /** Whether the letter stretches out to the one after it. */
  private boolean reachesOn(int at) {
    int letter = letter(at);
    return letter == JOINER || letter == TATWEEL || at >= 0 && forms(at).begin() != 0;
  }

  /** Whether the letter can be joined to the one before it. */
  private boolean isReached(int at) {
    int letter = letter(at);
    return letter == JOINER || letter == TATWEEL || at < text.length && forms(at).end() != 0;
  }
}
