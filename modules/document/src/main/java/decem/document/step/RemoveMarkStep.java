package decem.document.step;

import decem.document.Mark;
import decem.document.Node;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a mark from all words of a range. */
public record RemoveMarkStep(int from, int to, Mark mark) implements MarkStep {
  @Override
  public Node apply(Node document) {
    return MarkedRange.change(
        document, from, to, (node, parent) -> node.withMarks(mark.removedFrom(node.marks())));
  }

  @Override
  public StepMap map() {
    return StepMap.EMPTY;
  }

  @Override
  public Optional<RemoveMarkStep> through(Mapping mapping) {
    int start = mapping.map(from, 1);
    int end = mapping.map(to, -1);
    return start >= end ? Optional.empty() : Optional.of(new RemoveMarkStep(start, end, mark));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    return MarkedRange.json("removeMark", mark, from, to);
  }
}
