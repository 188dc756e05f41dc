package decem.document.step;

import decem.document.Mark;
import decem.document.Node;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a mark to one node, such as a note. */
public record AddNodeMarkStep(int position, Mark mark) implements Step {
  @Override
  public Node apply(Node document) {
    return NodeChange.change(
        document, position, node -> node.withMarks(mark.addedTo(node.marks())));
  }

  @Override
  public StepMap map() {
    return StepMap.EMPTY;
  }

  @Override
  public Optional<AddNodeMarkStep> through(Mapping mapping) {
    return NodeChange.moved(mapping, position, at -> new AddNodeMarkStep(at, mark));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    return NodeChange.json("addNodeMark", position, mark);
  }
}
