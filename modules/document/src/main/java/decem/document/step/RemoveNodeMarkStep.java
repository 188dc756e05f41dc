package decem.document.step;

import decem.document.Mark;
import decem.document.Node;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a mark from one node. */
public record RemoveNodeMarkStep(int position, Mark mark) implements Step {
  @Override
  public Node apply(Node document) {
    return NodeChange.change(
        document, position, node -> node.withMarks(mark.removedFrom(node.marks())));
  }

  @Override
  public StepMap map() {
    return StepMap.EMPTY;
  }

  @Override
  public Optional<RemoveNodeMarkStep> through(Mapping mapping) {
    return NodeChange.moved(mapping, position, at -> new RemoveNodeMarkStep(at, mark));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    return NodeChange.json("removeNodeMark", position, mark);
  }
}
