package decem.document.suggestion;

import decem.document.Fragment;
import decem.document.Node;
import decem.document.Nodes;
import decem.document.step.ReplaceStep;
import decem.document.step.ResolvedPosition;
import decem.document.step.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes pieces out, from the end of the text backwards, so that the places of the others stay.
 * Where pieces of one suggestion stand on both sides of a boundary, the boundary goes with them and
 * the first block takes what is left of the last.
 */
final class Removal {
  private final Work work;
  private final Verdict verdict;

  Removal(Work work, Verdict verdict) {
    this.work = work;
    this.verdict = verdict;
  }

  void of(List<Piece> pieces) {
    Node document = work.document();
    int last = pieces.size() - 1;
    while (last >= 0) {
      int first = last;
      for (int i = last; i > 0 && pieces.get(i - 1).reaches(pieces.get(i), document); i--)
        if (!pieces.get(i - 1).isBlock()) first = i - 1;
      while (!isTakenOut(pieces.get(first), pieces.get(last))) first++;
      last = first - 1;
    }
  }

  /** Takes out all from one piece to another; a single piece always is. */
  private boolean isTakenOut(Piece first, Piece last) {
    if (first == last) cut(first);
    return first == last || !last.isBlock() && isJoined(first.from(), last.to());
  }

  private boolean isJoined(int from, int to) {
    ResolvedPosition start = ResolvedPosition.of(work.document(), from);
    ResolvedPosition end = ResolvedPosition.of(work.document(), to);
    return !crossesWall(start, end)
        && (emptied(start, end) || joined(start, end) || carried(start, end));
  }

  /** Takes out the container of which the range is all: a list, with all its items. */
  private boolean emptied(ResolvedPosition start, ResolvedPosition end) {
    for (int depth = start.sharedDepth(end.position()); depth > 0; depth--) {
      boolean all =
          start.position() - start.start(depth) == start.depth() - depth
              && end.end(depth) - end.position() == end.depth() - depth;
      if (!all || start.node(depth).type().isIsolating()) return false;
      int before = start.start(depth) - 1;
      if (work.make(new ReplaceStep(before, end.end(depth) + 1, Slice.EMPTY, false))) return true;
    }
    return false;
  }

  /**
   * Whether one end lies in a note, a cell or a recommendation that the other is outside of. Only a
   * wall that was suggested itself may fall.
   */
  private boolean crossesWall(ResolvedPosition start, ResolvedPosition end) {
    if (start.parent().isInline() != end.parent().isInline()) return true;
    int inside = start.sharedDepth(end.position()) + 1;
    return verdict == Verdict.ACCEPT && (hasWall(start, inside) || hasWall(end, inside));
  }

  private static boolean hasWall(ResolvedPosition at, int outermost) {
    return IntStream.rangeClosed(outermost, at.depth() - 1)
        .anyMatch(depth -> at.node(depth).type().isIsolating());
  }

  private boolean joined(ResolvedPosition start, ResolvedPosition end) {
    return start.depth() == end.depth()
        && work.make(new ReplaceStep(start.position(), end.position(), Slice.EMPTY, false));
  }

  /** Where the ends lie at different depths, the rest of the last block is put into the first. */
  private boolean carried(ResolvedPosition start, ResolvedPosition end) {
    int shared = start.sharedDepth(end.position());
    int emptied = end.depth();
    while (emptied > shared + 1 && isLastIn(end, emptied - 1)) emptied--;
    Node last = end.parent();
    Fragment rest = last.content().cut(end.parentOffset(), last.content().size());
    List<Node> content = new ArrayList<>();
    content.add(wrapped(start, shared + 1, start.depth(), rest));
    if (emptied - 1 > shared) content.add(wrapped(end, shared + 1, emptied - 1, Fragment.EMPTY));
    Slice slice = new Slice(Fragment.of(content), start.depth() - shared, emptied - 1 - shared);
    return work.make(new ReplaceStep(start.position(), end.end(emptied) + 1, slice, false));
  }

  private static boolean isLastIn(ResolvedPosition at, int depth) {
    return at.index(depth) == at.node(depth).childCount() - 1;
  }

  private static Node wrapped(ResolvedPosition at, int outermost, int innermost, Fragment content) {
    Node node = at.node(innermost).withContent(content);
    for (int depth = innermost - 1; depth >= outermost; depth--)
      node = at.node(depth).withContent(Fragment.of(node));
    return node;
  }

  /** Takes one piece out; where its parent cannot be empty, an empty paragraph stands in for it. */
  private void cut(Piece piece) {
    if (work.make(new ReplaceStep(piece.from(), piece.to(), Slice.EMPTY, false))) return;
    Slice empty = new Slice(Fragment.of(Nodes.paragraph("")), 0, 0);
    work.make(new ReplaceStep(piece.from(), piece.to(), empty, false));
  }
}
