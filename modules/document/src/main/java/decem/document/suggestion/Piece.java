package decem.document.suggestion;

import decem.document.Node;
import decem.document.step.ReplaceStep;

/** What goes in one place: words with the notes among them, or whole blocks. */
record Piece(int from, int to, String id, boolean isBlock) {
  /** Whether this and the next go as one: side by side and of one suggestion. */
  boolean touches(Piece next) {
    return to == next.from && isBlock == next.isBlock && id.equals(next.id);
  }

  /** Whether nothing but boundaries stands between this and the next of one suggestion. */
  boolean reaches(Piece next, Node document) {
    return id.equals(next.id)
        && !id.isEmpty()
        && !ReplaceStep.hasContentBetween(document, to, next.from);
  }

  Piece upTo(Piece last) {
    return new Piece(from, last.to, id, isBlock);
  }
}
