package decem.document.html;

/**
 * A range of positions that is shown in a way of its own: the words of an anchor, or what a redline
 * marks.
 */
public record Span(int from, int to, Kind kind, String id) {
  public enum Kind {
    /** {@code <mark class="hit" data-anchor="id">}. */
    ANCHOR,
    /** {@code <ins>}. */
    INSERTED,
    /** {@code <del>}; what stands in it has no number. */
    DELETED,
    /** {@code <ins class="moved">}. */
    MOVED_HERE,
    /** {@code <del class="moved">}; what stands in it has no number. */
    MOVED_AWAY,
    /** {@code <span class="reformatted">}: the same words in other marks. */
    REFORMATTED
  }

  /** The words of a comment's anchor. */
  public static Span anchor(String id, int from, int to) {
    return new Span(from, to, Kind.ANCHOR, id);
  }

  public static Span of(Kind kind, int from, int to) {
    return new Span(from, to, kind, "");
  }

  boolean isGone() {
    return kind == Kind.DELETED || kind == Kind.MOVED_AWAY;
  }
}
