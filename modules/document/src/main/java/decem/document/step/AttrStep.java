package decem.document.step;

import decem.document.Node;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes one attribute of one node. */
public record AttrStep(int position, String attribute, @Nullable Object value) implements Step {
  @Override
  public Node apply(Node document) {
    return NodeChange.change(document, position, node -> node.with(attribute, value));
  }

  @Override
  public StepMap map() {
    return StepMap.EMPTY;
  }

  @Override
  public Optional<AttrStep> through(Mapping mapping) {
    return NodeChange.moved(mapping, position, at -> new AttrStep(at, attribute, value));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = NodeChange.json("attr", position);
    json.put("attr", attribute);
    json.put("value", value);
    return json;
  }
}
