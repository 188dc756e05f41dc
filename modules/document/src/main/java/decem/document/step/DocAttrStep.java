package decem.document.step;

import decem.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes one attribute of the document itself. */
public record DocAttrStep(String attribute, @Nullable Object value) implements Step {
  @Override
  public Node apply(Node document) {
    return document.with(attribute, value);
  }

  @Override
  public StepMap map() {
    return StepMap.EMPTY;
  }

  @Override
  public Optional<DocAttrStep> through(Mapping mapping) {
    return Optional.of(this);
  }

  @Override
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stepType", "docAttr");
    json.put("attr", attribute);
    json.put("value", value);
    return json;
  }
}
