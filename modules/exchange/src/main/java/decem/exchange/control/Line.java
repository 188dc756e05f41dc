package decem.exchange.control;

import decem.exchange.control.Numbering.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A block as it follows in the file, one after the other, with what it has to do with its
 * neighbours.
 */
record Line(Draft block, boolean quoted, Role role) {
  static final Role PLAIN = new Plain();

  sealed interface Role {}

  record Plain() implements Role {}

  record Item(Place place, int number) implements Role {}

  /** Belongs to the item above it on that level of the list. */
  record Continued(int level) implements Role {}

  record Recommends(boolean begins) implements Role {}

  record Details(String owner, String due) implements Role {}

  /**
   * @param ours whether the paper's own number of the figure is left to Word
   */
  record Caption(boolean ours) implements Role {}

  Line unquoted() {
    return new Line(block, false, role);
  }

  /** The lines of one container, and letters whose paragraph mark was deleted. */
  static final class Flow {
    private final List<Line> lines = new ArrayList<>();
    private final boolean inCell;
    private List<Piece> carried = List.of();

    Flow(boolean inCell) {
      this.inCell = inCell;
    }

    boolean inCell() {
      return inCell;
    }

    List<Line> lines() {
      return lines;
    }

    void add(Line line) {
      lines.add(line);
    }

    void carry(List<Piece> pieces) {
      carried = pieces;
    }

    List<Piece> afterCarried(List<Piece> pieces) {
      if (carried.isEmpty()) {
        return pieces;
      }
      List<Piece> all = new ArrayList<>(carried);
      all.addAll(pieces);
      carried = List.of();
      return Pieces.joined(all);
    }
  }
}
