package decem.document.reading;

/**
 * A numbered part of a text. The level is that of a heading by structure, from 1 without gaps, and
 * 0 for all else; the number is empty for headings that carry none.
 */
public record Numbered(
    Kind kind, int position, String id, String number, int level, boolean annex) {
  public enum Kind {
    HEADING,
    PARAGRAPH,
    RECOMMENDATION,
    FIGURE,
    NOTE
  }
}
