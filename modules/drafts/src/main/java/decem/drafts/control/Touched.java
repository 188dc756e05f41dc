package decem.drafts.control;

import decem.document.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which blocks and notes one commit touched. A step leaves alone what it does not touch, so that
 * the walk goes only where a node is another object than before.
 */
final class Touched {

  private final Set<String> ids = new HashSet<>();

  private Touched() {}

  /** The ids on either side, those of the blocks around a changed one among them. */
  static Set<String> between(Node before, Node after) {
    Touched touched = new Touched();
    touched.compare(before, after);
    return touched.ids;
  }

  private void compare(Node before, Node after) {
    if (before == after) {
      return;
    }
    add(before);
    add(after);
    int most = Math.min(before.childCount(), after.childCount());
    int first = 0;
    while (first < most && before.child(first) == after.child(first)) {
      first++;
    }
    int last = 0;
    while (last < most - first && fromEnd(before, last) == fromEnd(after, last)) {
      last++;
    }
    between(
        before.children().subList(first, before.childCount() - last),
        after.children().subList(first, after.childCount() - last));
  }

  private static Node fromEnd(Node node, int index) {
    return node.child(node.childCount() - 1 - index);
  }

  private void between(List<Node> gone, List<Node> come) {
    Map<String, Node> byId = new HashMap<>();
    for (Node node : gone) {
      if (node.id().isEmpty() || byId.putIfAbsent(node.id(), node) != null) {
        all(node);
      }
    }
    for (Node node : come) {
      Node was = byId.remove(node.id());
      if (was == null) {
        all(node);
      } else {
        compare(was, node);
      }
    }
    byId.values().forEach(this::all);
  }

  private void all(Node node) {
    add(node);
    node.children().forEach(this::all);
  }

  private void add(Node node) {
    if (!node.id().isEmpty()) {
      ids.add(node.id());
    }
  }
}
