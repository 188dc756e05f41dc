package decem.exchange.control;

import decem.exchange.control.Piece.Apart;
import java.util.ArrayList;
import java.util.List;

/** Takes a paragraph apart where a picture, a box or a page break stands in it. */
final class Splitting {
  private final Draft paragraph;
  private final List<Draft> parts = new ArrayList<>();
  private final List<Draft> after = new ArrayList<>();
  private List<Piece> letters = new ArrayList<>();

  private Splitting(Draft paragraph) {
    this.paragraph = paragraph;
  }

  /** The parts in order; a picture goes before the paragraph that it begins, else behind it. */
  static List<Draft> of(Draft paragraph, List<Piece> pieces) {
    Splitting splitting = new Splitting(paragraph);
    pieces.forEach(splitting::take);
    splitting.flush();
    return splitting.parts;
  }

  private void take(Piece piece) {
    if (!(piece instanceof Apart apart)) {
      letters.add(piece);
    } else if (apart.block().is("page_break")) {
      flush();
      add(apart.block());
    } else if (Pieces.isBlank(letters)) {
      add(apart.block());
    } else {
      after.add(apart.block());
    }
  }

  private void flush() {
    if (!Pieces.isBlank(letters)) {
      Draft part = parts.contains(paragraph) ? new Draft("paragraph") : paragraph;
      part.say(paragraph.isOurs() ? Pieces.joined(letters) : Pieces.withoutOuterBreaks(letters));
      add(part);
    }
    letters = new ArrayList<>();
    after.forEach(this::add);
    after.clear();
  }

  private void add(Draft part) {
    if (parts.isEmpty() && part != paragraph) {
      moveBookmarks(part);
    }
    parts.add(part);
  }

  /** A paragraph that only holds a picture is that picture. */
  private void moveBookmarks(Draft to) {
    to.first().labels().addAll(paragraph.labels());
    to.first().anchors().addAll(paragraph.anchors());
  }
}
