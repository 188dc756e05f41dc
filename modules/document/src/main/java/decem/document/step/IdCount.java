package decem.document.step;

import decem.document.Fragment;
import decem.document.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each id stands in a text, kept up commit by commit, so that to see whether ids are
 * still unique costs what the commit touches and not what the text holds. It belongs to one text
 * and goes with it in one direction.
 */
public final class IdCount {
  private final Map<String, Integer> counts = new HashMap<>();
  private boolean unique = true;

  private IdCount() {}

  public static IdCount of(Node document) {
    IdCount count = new IdCount();
    document.visit(
        (node, at, parent) -> {
          count.add(node);
          return true;
        });
    return count;
  }

  /**
   * Follows a commit.
   *
   * @param before the document that the steps were applied to
   * @return whether every block that the commit put in or named has an id, and no other block has
   *     it
   */
  public boolean follow(Node before, List<? extends Step> steps) {
    unique = true;
    Node document = before;
    for (Step step : steps) {
      Node after = step.apply(document);
      follow(document, step, after);
      document = after;
    }
    return unique;
  }

  private void follow(Node before, Step step, Node after) {
    if (step instanceof AttrStep attr) {
      if (attr.attribute().equals("id")) renamed(before, after, attr.position());
      return;
    }
    List<StepMap.Range> ranges = step.map().ranges();
    for (StepMap.Range range : ranges) {
      new Beginning(range.oldFrom(), range.oldTo()).in(before.content(), 0, this::remove);
    }
    for (StepMap.Range range : ranges) {
      new Beginning(range.newFrom(), range.newTo()).in(after.content(), 0, this::add);
    }
  }

  private void renamed(Node before, Node after, int position) {
    Node was = before.nodeAt(position);
    Node is = after.nodeAt(position);
    if (was != null) remove(was);
    if (is != null) add(is);
  }

  private void remove(Node node) {
    if (!node.id().isEmpty()) {
      counts.computeIfPresent(node.id(), (id, count) -> count == 1 ? null : count - 1);
    }
  }

  private void add(Node node) {
    if (!node.type().hasAttribute("id")) return;
    if (node.id().isEmpty() || counts.merge(node.id(), 1, Integer::sum) > 1) unique = false;
  }

  private interface Seen {
    void node(Node node);
  }

  /** Nodes whose beginning lies in a range; what only reaches into it was there before. */
  private record Beginning(int from, int to) {
    void in(Fragment content, int start, Seen seen) {
      if (content.isEmpty() || from >= to) return;
      int first = content.indexAt(Math.clamp(from - start, 0, content.size()));
      int at = start + content.startOf(first);
      for (int i = first; i < content.childCount() && at < to; i++) {
        Node child = content.child(i);
        if (at >= from) seen.node(child);
        if (!child.isText()) in(child.content(), at + 1, seen);
        at += child.nodeSize();
      }
    }
  }
}
