package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import decem.document.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is marked in each of two texts that stand side by side: gone on the left, new on the right.
 */
final class SideSpans {
  private final List<Span> before = new ArrayList<>();
  private final List<Span> after = new ArrayList<>();
  private int atBefore;
  private int atAfter;

  SideSpans(List<Op> ops) {
    ops.forEach(this::take);
  }

  List<Span> before() {
    return before;
  }

  List<Span> after() {
    return after;
  }

  private void take(Op op) {
    switch (op) {
      case Op.Kept kept -> go(kept.node().nodeSize(), kept.node().nodeSize());
      case Op.Removed out -> {
        Span.Kind kind = out.moved() ? Span.Kind.MOVED_AWAY : Span.Kind.DELETED;
        before.add(Span.of(kind, atBefore, atBefore + out.node().nodeSize()));
        go(out.node().nodeSize(), 0);
      }
      case Op.Added in -> {
        Span.Kind kind = in.moved() ? Span.Kind.MOVED_HERE : Span.Kind.INSERTED;
        after.add(Span.of(kind, atAfter, atAfter + in.node().nodeSize()));
        go(0, in.node().nodeSize());
      }
      case Op.Edited edited -> inside(() -> edited.words().forEach(this::take));
      case Op.Nested nested -> inside(() -> nested.inside().forEach(this::take));
      case Op.Parted parted -> {
        go(1, 0);
        parted.parts().forEach(part -> part(part, 0, 1));
        go(1, 0);
      }
      case Op.Joined joined -> {
        go(0, 1);
        joined.parts().forEach(part -> part(part, 1, 0));
        go(0, 1);
      }
    }
  }

  /** One more position before what is inside a block, and one behind it, on both sides. */
  private void inside(Runnable content) {
    go(1, 1);
    content.run();
    go(1, 1);
  }

  private void part(Op.Part part, int edgeBefore, int edgeAfter) {
    go(edgeBefore, edgeAfter);
    part.words().forEach(this::take);
    go(edgeBefore, edgeAfter);
  }

  private void take(WordOp word) {
    int left = size(word.before());
    int right = size(word.after());
    switch (word.kind()) {
      case SAME -> {}
      case DELETED -> before.add(Span.of(Span.Kind.DELETED, atBefore, atBefore + left));
      case INSERTED -> after.add(Span.of(Span.Kind.INSERTED, atAfter, atAfter + right));
      case REFORMATTED -> {
        before.add(Span.of(Span.Kind.REFORMATTED, atBefore, atBefore + left));
        after.add(Span.of(Span.Kind.REFORMATTED, atAfter, atAfter + right));
      }
    }
    go(left, right);
  }

  private static int size(List<Node> nodes) {
    return Fragment.of(nodes).size();
  }

  private void go(int left, int right) {
    atBefore += left;
    atAfter += right;
  }
}
