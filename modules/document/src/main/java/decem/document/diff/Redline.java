package decem.document.diff;

import decem.document.BlockIds;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Both versions in one document, with the ranges that were taken out, added, moved or set in other
 * marks.
 */
final class Redline {
  private final List<Span> spans = new ArrayList<>();
  private final Map<Integer, Node> earlier = new HashMap<>();

  /** Takes ids away from what is gone, so that none stands twice on the page. */
  Node merged(Node document, List<Op> ops) {
    return document.withContent(blocks(ops, 0));
  }

  List<Span> spans() {
    return spans;
  }

  /**
   * Recommendations whose owner or date changed, as they were, by their position in the merged
   * document.
   */
  Map<Integer, Node> earlier() {
    return earlier;
  }

  private Fragment blocks(List<Op> ops, int start) {
    List<Node> nodes = new ArrayList<>();
    int at = start;
    for (Op op : ops) {
      Node node = block(op, at);
      nodes.add(node);
      at += node.nodeSize();
    }
    return Fragment.of(nodes);
  }

  private Node block(Op op, int at) {
    return switch (op) {
      case Op.Kept kept -> kept.node();
      case Op.Added in ->
          marked(in.moved() ? Span.Kind.MOVED_HERE : Span.Kind.INSERTED, in.node(), at);
      case Op.Removed out -> {
        Span.Kind kind = out.moved() ? Span.Kind.MOVED_AWAY : Span.Kind.DELETED;
        yield marked(kind, BlockIds.removed(out.node()), at);
      }
      case Op.Edited edited -> edited.afterOutside().withContent(words(edited.words(), at + 1));
      case Op.Nested nested -> {
        if (nested.afterOutside().is("recommendation")) earlier.put(at, nested.beforeOutside());
        yield nested.afterOutside().withContent(blocks(nested.inside(), at + 1));
      }
    };
  }

  private Node marked(Span.Kind kind, Node node, int at) {
    spans.add(Span.of(kind, at, at + node.nodeSize()));
    return node;
  }

  private Fragment words(List<WordOp> words, int start) {
    List<Node> nodes = new ArrayList<>();
    int at = start;
    for (WordOp word : words) {
      boolean deleted = word.kind() == WordOp.Kind.DELETED;
      List<Node> pieces =
          deleted ? word.before().stream().map(BlockIds::removed).toList() : word.after();
      int end = at + Fragment.of(pieces).size();
      switch (word.kind()) {
        case SAME -> {}
        case REFORMATTED -> spans.add(Span.of(Span.Kind.REFORMATTED, at, end));
        case DELETED -> spans.add(Span.of(Span.Kind.DELETED, at, end));
        case INSERTED -> spans.add(Span.of(Span.Kind.INSERTED, at, end));
      }
      nodes.addAll(pieces);
      at = end;
    }
    return Fragment.of(nodes);
  }
}
