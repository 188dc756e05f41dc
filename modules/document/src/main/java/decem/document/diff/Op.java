package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row of a comparison: what stood there, beside what stands there now. Rows in their order give
 * both texts again, exactly; a page shows them one under the other or side by side.
 */
public sealed interface Op {
  /** The nodes of the earlier text, none where something was added. */
  List<Node> before();

  /** The nodes of the later text, none where something was taken out. */
  List<Node> after();

  /** The same on both sides. */
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

  /** New here; if it has moved, it stood elsewhere before. */
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

  /** No longer here; if it has moved, it stands elsewhere now. */
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

  /** A block of words that became several; the words of each part are those that it had before. */
  record Parted(Node beforeOutside, List<Part> parts) implements Op {
    @Override
    public List<Node> before() {
      return List.of(beforeOutside.withContent(joined(Part.words(parts), WordOp::before)));
    }

    @Override
    public List<Node> after() {
      return parts.stream().map(Part::after).toList();
    }
  }

  /** Blocks of words that became one. */
  record Joined(List<Part> parts, Node afterOutside) implements Op {
    @Override
    public List<Node> before() {
      return parts.stream().map(Part::before).toList();
    }

    @Override
    public List<Node> after() {
      return List.of(afterOutside.withContent(joined(Part.words(parts), WordOp::after)));
    }
  }

  /** One of the blocks that came of another or went into it; the outside is its own. */
  record Part(Node outside, List<WordOp> words) {
    Node before() {
      return outside.withContent(joined(words, WordOp::before));
    }

    Node after() {
      return outside.withContent(joined(words, WordOp::after));
    }

    static List<WordOp> words(List<Part> parts) {
      return parts.stream().flatMap(part -> part.words.stream()).toList();
    }
  }

  static <T> Fragment joined(List<T> parts, Function<T, List<Node>> side) {
    List<Node> nodes = new ArrayList<>();
    for (T part : parts) nodes.addAll(side.apply(part));
    return Fragment.of(nodes);
  }
}
