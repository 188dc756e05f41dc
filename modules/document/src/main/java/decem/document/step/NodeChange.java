package decem.document.step;

import decem.document.Fragment;
import decem.document.Mark;
import decem.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the steps on one node have in common: its outside is changed, its content stays. */
final class NodeChange {
  private NodeChange() {}

  static Node change(Node document, int position, UnaryOperator<Node> change) {
    Node node = document.nodeAt(position);
    if (node == null || node.isText()) throw Replacement.misfit("no node at " + position);
    Node changed = change.apply(node.withContent(Fragment.EMPTY));
    Slice slice = new Slice(Fragment.of(changed), 0, node.isLeaf() ? 0 : 1);
    return Replacement.replace(document, position, position + 1, slice);
  }

  /** The step where the node went, or nothing when the node was deleted. */
  static <S extends Step> Optional<S> moved(Mapping mapping, int position, IntFunction<S> step) {
    MapResult result = mapping.mapResult(position, 1);
    return result.isDeletedAfter() ? Optional.empty() : Optional.of(step.apply(result.position()));
  }

  static Map<String, @Nullable Object> json(String type, int position) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stepType", type);
    json.put("pos", (long) position);
    return json;
  }

  static Map<String, @Nullable Object> json(String type, int position, Mark mark) {
    Map<String, @Nullable Object> json = json(type, position);
    json.put("mark", mark.json());
    return json;
  }
}
