package decem.document.step;

import decem.document.DocumentRefused;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.Refusal;
import decem.document.Schema;
import decem.document.Validity;
import java.util.List;

/**
 * What the original does not check: the inside of a slice before, the touched nodes of the result
 * after (LIVE-DRAFTING 4.2, checks 3 to 6). Refusals are thrown here and become an {@link Outcome}
 * in {@link Steps}.
 */
final class Checks {
  private static final int MOST_NODES = 20_000;

  private Checks() {}

  /** The open counts exist along the edges; not too deep, not too many nodes. */
  static void slice(Slice slice) {
    int deepest = Schema.current().limit("depth");
    if (open(slice.content(), true) < slice.openStart()
        || open(slice.content(), false) < slice.openEnd()) {
      throw new DocumentRefused(Refusal.Code.STRUCTURE, "a slice open deeper than it is");
    }
    if (count(slice.content(), deepest) > MOST_NODES) {
      throw new DocumentRefused(
          Refusal.Code.TOO_LARGE, "a slice of more than " + MOST_NODES + " nodes");
    }
  }

  private static int open(Fragment content, boolean atStart) {
    int open = 0;
    Node edge = atStart ? content.firstChild() : content.lastChild();
    while (edge != null && !edge.isLeaf()) {
      open++;
      edge = atStart ? edge.content().firstChild() : edge.content().lastChild();
    }
    return open;
  }

  private static int count(Fragment content, int levelsLeft) {
    if (content.isEmpty()) return 0;
    if (levelsLeft == 0) throw new DocumentRefused(Refusal.Code.TOO_DEEP, "in a slice");
    int nodes = content.childCount();
    for (Node child : content.nodes()) nodes += count(child.content(), levelsLeft - 1);
    return nodes;
  }

  /** Checks every node of the result that touches what the steps changed. */
  static void touched(Node document, List<Step> steps, List<StepMap> maps) {
    Validity.checkSize(document);
    Mapping after = Mapping.of(maps);
    for (int i = 0; i < steps.size(); i++) {
      Mapping later = after.startingAt(i + 1);
      for (StepMap.Range range : extents(steps.get(i))) {
        new Touched(later.map(range.newFrom(), -1), later.map(range.newTo(), 1))
            .check(document, 0, 0);
      }
    }
  }

  private static List<StepMap.Range> extents(Step step) {
    return switch (step) {
      case ReplaceStep replace -> replace.map().ranges();
      case ReplaceAroundStep around -> List.of(whole(around));
      case MarkStep marks -> List.of(extent(marks.from(), marks.to()));
      case MarkSetStep set ->
          set.steps().stream().map(each -> extent(each.from(), each.to())).toList();
      case AddNodeMarkStep add -> List.of(extent(add.position(), add.position() + 1));
      case RemoveNodeMarkStep remove -> List.of(extent(remove.position(), remove.position() + 1));
      case AttrStep attr -> List.of(extent(attr.position(), attr.position() + 1));
      case DocAttrStep attr -> List.of();
    };
  }

  private static StepMap.Range whole(ReplaceAroundStep around) {
    int size = around.slice().size() + around.gapTo() - around.gapFrom();
    return extent(around.from(), around.from() + size);
  }

  private static StepMap.Range extent(int from, int to) {
    return new StepMap.Range(from, to, from, to);
  }

  /** A range of the result; nodes that only touch an edge belong to it. */
  private record Touched(int from, int to) {
    void check(Node node, int start, int depth) {
      if (depth > Schema.current().limit("depth")) {
        throw new DocumentRefused(Refusal.Code.TOO_DEEP, "level " + depth);
      }
      Validity.checkNode(node);
      Fragment content = node.content();
      if (content.isEmpty()) return;
      int first = Math.max(0, content.indexAt(Math.clamp(from - start, 0, content.size())) - 1);
      int at = start + content.startOf(first);
      for (int i = first; i < content.childCount() && at <= to; i++) {
        Node child = content.child(i);
        if (at + child.nodeSize() >= from) check(child, at + 1, depth + 1);
        at += child.nodeSize();
      }
    }
  }
}
