package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import java.util.ArrayList;
import java.util.List;

/** Walks two trees side by side. */
final class TreeDiff {
  private TreeDiff() {}

  static List<Op> of(List<Node> before, List<Node> after) {
    int[] partner = Alignment.of(before, after);
    List<Op> ops = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < before.size(); i++) {
      if (partner[i] < 0) {
        ops.add(new Op.Removed(before.get(i), false));
        continue;
      }
      for (; j < partner[i]; j++) ops.add(new Op.Added(after.get(j), false));
      ops.add(pair(before.get(i), after.get(j++)));
    }
    for (; j < after.size(); j++) ops.add(new Op.Added(after.get(j), false));
    return Boundaries.seen(ops);
  }

  private static Op pair(Node before, Node after) {
    if (before.equals(after)) return new Op.Kept(after);
    Node left = before.withContent(Fragment.EMPTY);
    Node right = after.withContent(Fragment.EMPTY);
    if (before.isTextblock()) return new Op.Edited(left, right, WordDiff.of(before, after));
    return new Op.Nested(left, right, of(before.children(), after.children()));
  }
}
