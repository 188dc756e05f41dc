package decem.papers.control;

import decem.contract.Bilingual;
import decem.platform.words.Typed;
import java.util.ArrayList;
import java.util.List;

/**
 * What people may call a paper. A title is letters and nothing else: whatever looks like a script
 * is kept and shown as the letters it is.
 */
public final class Wording {

  public static final int TITLE = 300;
  public static final int WORKING_TITLE = 80;
  public static final int LABEL = 80;
  public static final int NOTE = 10_000;

  private Wording() {}

  /** What is wrong with some words, and where. */
  public record Wrong(Place place, Why why) {}

  /** The fields that people fill. */
  public enum Place {
    TITLE,
    TITLE_EN,
    TITLE_FR,
    WORKING_TITLE,
    LABEL,
    COVER_NOTE
  }

  /** The reasons for which words are refused. */
  public enum Why {
    EMPTY,
    TOO_LONG,
    UNPRINTABLE
  }

  /** A paper needs a title in one language at least and a working title for mail. */
  public static List<Wrong> ofPaper(Bilingual title, String workingTitle) {
    List<Wrong> wrong = new ArrayList<>();
    if (Typed.isEmpty(title.en()) && Typed.isEmpty(title.fr())) {
      wrong.add(new Wrong(Place.TITLE, Why.EMPTY));
    }
    check(Place.TITLE_EN, title.en(), TITLE, wrong);
    check(Place.TITLE_FR, title.fr(), TITLE, wrong);
    require(Place.WORKING_TITLE, workingTitle, WORKING_TITLE, wrong);
    return List.copyOf(wrong);
  }

  /** A label may be empty: the number is enough. */
  public static List<Wrong> ofLabel(String label) {
    List<Wrong> wrong = new ArrayList<>();
    check(Place.LABEL, label, LABEL, wrong);
    return List.copyOf(wrong);
  }

  /** A cover note may have lines. */
  public static List<Wrong> ofCoverNote(String note) {
    List<Wrong> wrong = new ArrayList<>();
    require(Place.COVER_NOTE, note.replaceAll("[\\r\\n\\t]", " "), NOTE, wrong);
    return List.copyOf(wrong);
  }

  /** Words as they are kept: no blanks around them, one between. */
  public static String tidy(String words) {
    return Typed.trimmed(words).replaceAll("[ \\t\\r\\n]+", " ");
  }

  private static void require(Place place, String words, int longest, List<Wrong> wrong) {
    if (Typed.isEmpty(words)) {
      wrong.add(new Wrong(place, Why.EMPTY));
    }
    check(place, words, longest, wrong);
  }

  private static void check(Place place, String words, int longest, List<Wrong> wrong) {
    if (words.codePointCount(0, words.length()) > longest) {
      wrong.add(new Wrong(place, Why.TOO_LONG));
    }
    if (words.codePoints().anyMatch(Wording::unprintable)) {
      wrong.add(new Wrong(place, Why.UNPRINTABLE));
    }
  }

  /** Control characters, halves of letters, and the signs that turn the direction of writing. */
  private static boolean unprintable(int letter) {
    return Character.getType(letter) == Character.CONTROL
        || Character.getType(letter) == Character.SURROGATE
        || Character.getType(letter) == Character.UNASSIGNED
        || (letter >= 0x202a && letter <= 0x202e)
        || (letter >= 0x2066 && letter <= 0x2069);
  }
}
