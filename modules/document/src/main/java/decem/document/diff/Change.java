package decem.document.diff;

import decem.document.reading.Tokens;
import decem.document.reading.WordCount;
import java.util.List;

/**
 * One change as a reader counts them: a paragraph, a heading, a whole recommendation, table or
 * figure. The id is that of the later text where it has one; the number is that of the later text,
 * of the earlier where it was taken out, and empty where there is none; the words are plain.
 */
public record Change(
    Kind kind, Subject subject, String id, String number, String before, String after) {
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    /** Another place, perhaps other words too. */
    MOVED,
    /** The same words in other marks, another level, other settings. */
    REFORMATTED
  }

  public enum Subject {
    PARAGRAPH,
    HEADING,
    RECOMMENDATION,
    TABLE,
    FIGURE,
    OTHER
  }

  /** How many words are new in it; a block that went elsewhere has none. */
  public int wordsAdded() {
    return switch (kind) {
      case ADDED -> WordCount.words(after);
      case CHANGED -> Matching.unmatched(words(after), words(before));
      case REMOVED, MOVED, REFORMATTED -> 0;
    };
  }

  /** How many words are gone from it. */
  public int wordsRemoved() {
    return switch (kind) {
      case REMOVED -> WordCount.words(before);
      case CHANGED -> Matching.unmatched(words(before), words(after));
      case ADDED, MOVED, REFORMATTED -> 0;
    };
  }

  private static List<String> words(String letters) {
    return Tokens.of(letters).stream().filter(Tokens::isWord).toList();
  }
}
