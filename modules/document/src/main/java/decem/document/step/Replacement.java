package decem.document.step;

import decem.document.DocumentRefused;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a slice in the place of a range: nodes that are open at an edge of the slice are joined with
 * the nodes around that edge. What does not fit is refused.
 */
final class Replacement {
  private final ResolvedPosition from;
  private final ResolvedPosition to;
  private final Slice slice;

  private Replacement(ResolvedPosition from, ResolvedPosition to, Slice slice) {
    this.from = from;
    this.to = to;
    this.slice = slice;
  }

  static Node replace(Node document, int from, int to, Slice slice) {
    ResolvedPosition start = ResolvedPosition.of(document, from);
    ResolvedPosition end = ResolvedPosition.of(document, to);
    if (slice.openStart() > start.depth()) throw misfit("the slice is open deeper than its place");
    if (start.depth() - slice.openStart() != end.depth() - slice.openEnd())
      throw misfit("open depths do not meet");
    return new Replacement(start, end, slice).outer(0);
  }

  private Node outer(int depth) {
    Node node = from.node(depth);
    int index = from.index(depth);
    if (index == to.index(depth) && depth < from.depth() - slice.openStart()) {
      return node.withContent(node.content().replaceChild(index, outer(depth + 1)));
    }
    if (slice.content().isEmpty()) return closed(node, twoWay(from, to, depth));
    boolean flat = slice.openStart() == 0 && slice.openEnd() == 0;
    if (flat && from.depth() == depth && to.depth() == depth) return closed(node, between(node));
    return threeWayAt(node, depth);
  }

  private Fragment between(Node parent) {
    Fragment content = parent.content();
    Fragment before = content.cut(0, from.parentOffset());
    return before.append(slice.content()).append(content.cut(to.parentOffset(), content.size()));
  }

  /** Wraps the slice in the nodes of its place, so that both edges can be walked alike. */
  private Node threeWayAt(Node node, int depth) {
    int extra = from.depth() - slice.openStart();
    Node wrapped = from.node(extra).withContent(slice.content());
    for (int i = extra - 1; i >= 0; i--) wrapped = from.node(i).withContent(Fragment.of(wrapped));
    ResolvedPosition start = ResolvedPosition.of(wrapped, slice.openStart() + extra);
    ResolvedPosition end =
        ResolvedPosition.of(wrapped, wrapped.content().size() - slice.openEnd() - extra);
    return closed(node, threeWay(start, end, depth));
  }

  private Fragment threeWay(ResolvedPosition start, ResolvedPosition end, int depth) {
    Node openStart = from.depth() > depth ? joinable(from, start, depth + 1) : null;
    Node openEnd = to.depth() > depth ? joinable(end, to, depth + 1) : null;
    List<Node> content = new ArrayList<>();
    addRange(null, from, depth, content);
    if (openStart != null && openEnd != null && start.index(depth) == end.index(depth)) {
      mustJoin(openStart, openEnd);
      content.add(closed(openStart, threeWay(start, end, depth + 1)));
    } else {
      if (openStart != null) content.add(closed(openStart, twoWay(from, start, depth + 1)));
      addRange(start, end, depth, content);
      if (openEnd != null) content.add(closed(openEnd, twoWay(end, to, depth + 1)));
    }
    addRange(to, null, depth, content);
    return Fragment.of(content);
  }

  private static Fragment twoWay(ResolvedPosition from, ResolvedPosition to, int depth) {
    List<Node> content = new ArrayList<>();
    addRange(null, from, depth, content);
    if (from.depth() > depth) {
      content.add(closed(joinable(from, to, depth + 1), twoWay(from, to, depth + 1)));
    }
    addRange(to, null, depth, content);
    return Fragment.of(content);
  }

  private static void addRange(
      @Nullable ResolvedPosition start,
      @Nullable ResolvedPosition end,
      int depth,
      List<Node> target) {
    ResolvedPosition one = end != null ? end : start;
    if (one == null) return;
    Node node = one.node(depth);
    int first = start == null ? 0 : start.index(depth);
    int last = end == null ? node.childCount() : end.index(depth);
    if (start != null && start.depth() > depth) {
      first++;
    } else if (start != null && start.textOffset() > 0) {
      target.add(start.textAfter());
      first++;
    }
    for (int i = first; i < last; i++) target.add(node.child(i));
    if (end != null && end.depth() == depth && end.textOffset() > 0) target.add(end.textBefore());
  }

  private static Node joinable(ResolvedPosition before, ResolvedPosition after, int depth) {
    if (after.depth() < depth) throw misfit("open depths do not meet");
    mustJoin(before.node(depth), after.node(depth));
    return before.node(depth);
  }

  private static void mustJoin(Node main, Node other) {
    if (!other.type().isCompatibleWith(main.type())) {
      throw misfit(other.type() + " cannot be joined to " + main.type());
    }
  }

  private static Node closed(Node node, Fragment content) {
    if (!node.type().admits(content)) throw misfit("no such content in " + node.type());
    return node.withContent(content);
  }

  static DocumentRefused misfit(String what) {
    return new DocumentRefused(Refusal.Code.STRUCTURE, what);
  }
}
