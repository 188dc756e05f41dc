package decem.document.diff;

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
}
