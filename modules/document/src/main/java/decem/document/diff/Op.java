package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A piece of a comparison, from which both sides can be had again. */
sealed interface Op {
  /** The nodes of the earlier text, none where something was added. */
  List<Node> before();

  /** The nodes of the later text, none where something was taken out. */
  List<Node> after();

  record Kept(Node node) implements Op {
    @Override
    public List<Node> before() {
      return List.of(node);
    }

    @Override
    public List<Node> after() {
      return List.of(node);
    }
  }

  record Added(Node node, boolean moved) implements Op {
    @Override
    public List<Node> before() {
      return List.of();
    }

    @Override
    public List<Node> after() {
      return List.of(node);
    }
  }

  record Removed(Node node, boolean moved) implements Op {
    @Override
    public List<Node> before() {
      return List.of(node);
    }

    @Override
    public List<Node> after() {
      return List.of();
    }
  }

  /** A block of words on both sides; the outsides are nodes without content. */
  record Edited(Node beforeOutside, Node afterOutside, List<WordOp> words) implements Op {
    @Override
    public List<Node> before() {
      return List.of(beforeOutside.withContent(joined(words, WordOp::before)));
    }

    @Override
    public List<Node> after() {
      return List.of(afterOutside.withContent(joined(words, WordOp::after)));
    }
  }

  /** A block of blocks on both sides. */
  record Nested(Node beforeOutside, Node afterOutside, List<Op> inside) implements Op {
    @Override
    public List<Node> before() {
      return List.of(beforeOutside.withContent(joined(inside, Op::before)));
    }

    @Override
    public List<Node> after() {
      return List.of(afterOutside.withContent(joined(inside, Op::after)));
    }
  }

  static <T> Fragment joined(List<T> parts, Function<T, List<Node>> side) {
    List<Node> nodes = new ArrayList<>();
    for (T part : parts) nodes.addAll(side.apply(part));
    return Fragment.of(nodes);
  }
}
