package decem.document.step;

import decem.document.Mark;
import decem.document.Node;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a mark to all words of a range. */
public record AddMarkStep(int from, int to, Mark mark) implements MarkStep {
  @Override
  public Node apply(Node document) {
    return MarkedRange.change(document, from, to, this::marked);
  }

  private Node marked(Node node, Node parent) {
    boolean takesMarks = node.type().isAtom() && parent.type().allowsMark(mark);
    return takesMarks ? node.withMarks(mark.addedTo(node.marks())) : node;
  }

  @Override
  public StepMap map() {
    return StepMap.EMPTY;
  }

  @Override
  public Optional<AddMarkStep> through(Mapping mapping) {
    int start = mapping.map(from, 1);
    int end = mapping.map(to, -1);
    return start >= end ? Optional.empty() : Optional.of(new AddMarkStep(start, end, mark));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    return MarkedRange.json("addMark", mark, from, to);
  }
}
