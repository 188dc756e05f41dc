package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import decem.document.reading.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Sees where a block was cut in two or two were joined: a block that lost its end beside new blocks
 * that begin with it, or the other way round. The block that kept its partner is the first.
 */
final class Boundaries {
  /** Less alike than this, the blocks together are not what the one was. */
  private static final double ALIKE = 0.75;

  private final List<Op> ops;
  private final List<Op> seen = new ArrayList<>();

  private Boundaries(List<Op> ops) {
    this.ops = ops;
  }

  /** The same rows, those that make up one such change as one. */
  static List<Op> seen(List<Op> ops) {
    Boundaries boundaries = new Boundaries(ops);
    for (int i = 0; i < ops.size(); ) i = boundaries.take(i);
    return boundaries.seen;
  }

  private int take(int at) {
    if (ops.get(at) instanceof Op.Edited edited) {
      Node before = edited.before().getFirst();
      Node after = edited.after().getFirst();
      List<Node> added =
          following(at, op -> op instanceof Op.Added in ? List.of(in.node()) : List.of());
      List<Node> parts = likeliest(before, after, added);
      if (parts.size() > 1) return add(parted(before, parts), at + parts.size());
      List<Node> gone =
          following(at, op -> op instanceof Op.Removed out ? List.of(out.node()) : List.of());
      List<Node> joined = likeliest(after, before, gone);
      if (joined.size() > 1) return add(joined(joined, after), at + joined.size());
    }
    return add(ops.get(at), at + 1);
  }

  private int add(Op op, int next) {
    seen.add(op);
    return next;
  }

  private List<Node> following(int at, Function<Op, List<Node>> block) {
    List<Node> blocks = new ArrayList<>();
    for (Op op : ops.subList(at + 1, ops.size())) {
      List<Node> node = block.apply(op);
      if (node.isEmpty() || !node.getFirst().isTextblock()) break;
      blocks.addAll(node);
    }
    return blocks;
  }

  /** The first block with as many of the following as make it likest to the whole. */
  private static List<Node> likeliest(Node whole, Node first, List<Node> following) {
    Likeness goal = Likeness.of(PlainText.of(whole));
    List<Node> best = List.of(first);
    double alike = Math.max(ALIKE, goal.to(Likeness.of(PlainText.of(first))));
    StringBuilder letters = new StringBuilder(PlainText.of(first));
    for (int i = 0; i < following.size(); i++) {
      letters.append('\n').append(PlainText.of(following.get(i)));
      double now = goal.to(Likeness.of(letters.toString()));
      if (now <= alike) break;
      alike = now;
      best = new ArrayList<>(following.subList(0, i + 1));
      best.addFirst(first);
    }
    return best;
  }

  private static Op parted(Node before, List<Node> parts) {
    List<WordOp> words = WordDiff.of(Token.of(before), tokens(parts));
    return new Op.Parted(outside(before), cut(parts, words, WordOp::after));
  }

  private static Op joined(List<Node> parts, Node after) {
    List<WordOp> words = WordDiff.of(tokens(parts), Token.of(after));
    return new Op.Joined(cut(parts, words, WordOp::before), outside(after));
  }

  private static List<Token> tokens(List<Node> blocks) {
    return blocks.stream().flatMap(block -> Token.of(block).stream()).toList();
  }

  private static Node outside(Node block) {
    return block.withContent(Fragment.EMPTY);
  }

  /** Gives each block its share of the words, measured on the side where the blocks are. */
  private static List<Op.Part> cut(
      List<Node> blocks, List<WordOp> words, Function<WordOp, List<Node>> side) {
    List<Op.Part> parts = new ArrayList<>();
    List<WordOp> left = words;
    for (Node block : blocks.subList(0, blocks.size() - 1)) {
      Share share = Share.of(left, block.content().size(), side);
      parts.add(new Op.Part(outside(block), share.taken()));
      left = share.left();
    }
    parts.add(new Op.Part(outside(blocks.getLast()), left));
    return parts;
  }
}
