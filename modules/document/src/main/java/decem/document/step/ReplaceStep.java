package decem.document.step;

import decem.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a slice in the place of a range; as "structure" only where the range holds no words or
 * leaves.
 */
public record ReplaceStep(int from, int to, Slice slice, boolean structure) implements Step {
  @Override
  public Node apply(Node document) {
    if (structure && hasContentBetween(document, from, to))
      throw Replacement.misfit("content would be overwritten");
    return Replacement.replace(document, from, to, slice);
  }

  @Override
  public StepMap map() {
    return StepMap.of(from, to - from, slice.size());
  }

  @Override
  public Optional<ReplaceStep> through(Mapping mapping) {
    MapResult end = mapping.mapResult(to, -1);
    MapResult start = mapping.mapResult(from, 1);
    if (start.isDeletedAcross() && end.isDeletedAcross()) return Optional.empty();
    int begin = start.position();
    return Optional.of(new ReplaceStep(begin, Math.max(begin, end.position()), slice, structure));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stepType", "replace");
    json.put("from", (long) from);
    json.put("to", (long) to);
    if (slice.size() != 0) json.put("slice", slice.json());
    if (structure) json.put("structure", true);
    return json;
  }

  /** Whether anything but closing and then opening tokens lies between the positions. */
  public static boolean hasContentBetween(Node document, int from, int to) {
    ResolvedPosition start = ResolvedPosition.of(document, from);
    int distance = to - from;
    int depth = start.depth();
    while (distance > 0 && depth > 0 && start.indexAfter(depth) == start.node(depth).childCount()) {
      depth--;
      distance--;
    }
    if (distance == 0) return false;
    Node next = start.childAt(depth, start.indexAfter(depth));
    for (; distance > 0; distance--) {
      if (next == null || next.isLeaf()) return true;
      next = next.content().firstChild();
    }
    return false;
  }
}
