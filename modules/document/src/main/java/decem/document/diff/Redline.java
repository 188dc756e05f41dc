package decem.document.diff;

import decem.document.BlockIds;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.Nodes;
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
      List<Node> merged =
          op instanceof Op.Parted parted ? parts(parted, at) : List.of(block(op, at));
      nodes.addAll(merged);
      at += Fragment.of(merged).size();
    }
    return Fragment.of(nodes);
  }

  /** The blocks as they are now, with a sign where each was cut from the next. */
  private List<Node> parts(Op.Parted parted, int start) {
    List<Node> blocks = new ArrayList<>();
    int at = start;
    for (Op.Part part : parted.parts()) {
      boolean last = blocks.size() == parted.parts().size() - 1;
      List<WordOp> words = last ? part.words() : withSign(part.words(), WordOp.Kind.INSERTED);
      blocks.add(part.outside().withContent(words(words, at + 1)));
      at += blocks.getLast().nodeSize();
    }
    return blocks;
  }

  /**
   * The words of all blocks in the one that is left, with a sign where each was joined to the next.
   */
  private static List<WordOp> joinedWords(Op.Joined joined) {
    List<WordOp> words = new ArrayList<>();
    for (Op.Part part : joined.parts().subList(0, joined.parts().size() - 1))
      words.addAll(withSign(part.words(), WordOp.Kind.DELETED));
    words.addAll(joined.parts().getLast().words());
    return words;
  }

  private static List<WordOp> withSign(List<WordOp> words, WordOp.Kind kind) {
    List<WordOp> signed = new ArrayList<>(words);
    signed.add(new WordOp(kind, List.of(Nodes.text("¶")), List.of(Nodes.text("¶"))));
    return signed;
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
      case Op.Joined joined ->
          joined.afterOutside().withContent(words(joinedWords(joined), at + 1));
      case Op.Parted parted -> throw new IllegalStateException("Several blocks: " + parted);
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
