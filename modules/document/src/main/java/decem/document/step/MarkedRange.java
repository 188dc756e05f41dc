package decem.document.step;

import decem.document.Fragment;
import decem.document.Mark;
import decem.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What adding and removing a mark have in common: the inline nodes of a range are changed one by
 * one.
 */
final class MarkedRange {
  private MarkedRange() {}

  /** Changes each inline node between the positions; the function gets the node and its parent. */
  static Node change(Node document, int from, int to, BiFunction<Node, Node, Node> change) {
    Slice old = Slice.of(document, from, to);
    ResolvedPosition start = ResolvedPosition.of(document, from);
    Node parent = start.node(start.sharedDepth(to));
    Slice changed =
        new Slice(mapped(old.content(), parent, change), old.openStart(), old.openEnd());
    return Replacement.replace(document, from, to, changed);
  }

  private static Fragment mapped(
      Fragment content, Node parent, BiFunction<Node, Node, Node> change) {
    List<Node> nodes = new ArrayList<>(content.childCount());
    for (Node child : content.nodes()) {
      Node inner = child.withContent(mapped(child.content(), child, change));
      nodes.add(inner.isInline() ? change.apply(inner, parent) : inner);
    }
    return Fragment.of(nodes);
  }

  static Map<String, @Nullable Object> json(String type, Mark mark, int from, int to) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stepType", type);
    json.put("mark", mark.json());
    json.put("from", (long) from);
    json.put("to", (long) to);
    return json;
  }
}
