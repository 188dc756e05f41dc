package decem.document.diff;

import decem.document.Node;
import decem.document.reading.PlainText;
import decem.document.reading.WordCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what went to another place from what was taken out here and added there: the same id, or
 * the same words where they are more than a few and stand once on each side.
 */
final class Moves {
  private static final int FEW_WORDS = 4;

  private final Map<Node, Node> earlierOf = new IdentityHashMap<>();
  private final Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  Moves(List<Op> ops) {
    List<Node> removed = new ArrayList<>();
    List<Node> added = new ArrayList<>();
    collect(ops, removed, added);
    match(byId(removed), byId(added));
    match(byWords(removed), byWords(added));
  }

  private static void collect(List<Op> ops, List<Node> removed, List<Node> added) {
    for (Op op : ops) {
      switch (op) {
        case Op.Removed out -> removed.addAll(textblocks(out.node()));
        case Op.Added in -> added.addAll(textblocks(in.node()));
        case Op.Nested nested -> collect(nested.inside(), removed, added);
        case Op.Kept kept -> {}
        case Op.Edited edited -> {}
        case Op.Parted parted -> {}
        case Op.Joined joined -> {}
      }
    }
  }

  private static List<Node> textblocks(Node node) {
    if (node.isTextblock()) return List.of(node);
    List<Node> blocks = new ArrayList<>();
    node.visit(
        (child, at, parent) -> {
          if (child.isTextblock()) blocks.add(child);
          return !child.isTextblock();
        });
    return blocks;
  }

  private void match(Map<String, Node> removed, Map<String, Node> added) {
    added.forEach(
        (key, later) -> {
          Node earlier = removed.get(key);
          if (earlier == null || gone.contains(earlier) || earlierOf.containsKey(later)) return;
          gone.add(earlier);
          earlierOf.put(later, earlier);
        });
  }

  private static Map<String, Node> byId(List<Node> blocks) {
    Map<String, Node> byId = new HashMap<>();
    for (Node block : blocks) {
      if (!block.id().isEmpty()) byId.put(block.id(), block);
    }
    return byId;
  }

  private static Map<String, Node> byWords(List<Node> blocks) {
    Map<String, Node> byWords = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (Node block : blocks) {
      String words = PlainText.of(block);
      if (WordCount.words(words) < FEW_WORDS) continue;
      if (byWords.put(words, block) != null) repeated.add(words);
    }
    byWords.keySet().removeAll(repeated);
    return byWords;
  }

  /** The block as it was in its earlier place, or the block itself. */
  Node earlier(Node later) {
    return earlierOf.getOrDefault(later, later);
  }

  /** Whether all words of a block that was taken out stand elsewhere now. */
  boolean hasLeft(Node node) {
    return all(node, gone);
  }

  /** Whether all words of a block that is new here stood elsewhere before. */
  boolean hasCome(Node node) {
    return all(node, earlierOf.keySet());
  }

  /** The same operations, the moved ones marked. */
  List<Op> marked(List<Op> ops) {
    List<Op> marked = new ArrayList<>(ops.size());
    for (Op op : ops) {
      marked.add(
          switch (op) {
            case Op.Removed out -> new Op.Removed(out.node(), hasLeft(out.node()));
            case Op.Added in -> new Op.Added(in.node(), hasCome(in.node()));
            case Op.Nested in ->
                new Op.Nested(in.beforeOutside(), in.afterOutside(), marked(in.inside()));
            case Op.Kept kept -> kept;
            case Op.Edited edited -> edited;
            case Op.Parted parted -> parted;
            case Op.Joined joined -> joined;
          });
    }
    return marked;
  }

  private static boolean all(Node node, Set<Node> moved) {
    List<Node> blocks = textblocks(node);
    return !blocks.isEmpty() && moved.containsAll(blocks);
  }
}
