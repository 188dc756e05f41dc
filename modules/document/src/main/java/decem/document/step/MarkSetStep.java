package decem.document.step;

import decem.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several changes of marks made as one. Never nested and never empty: JavaScript's undo makes such
 * sets and its own reader then refuses them, so we flatten (LIVE-DRAFTING 4.3).
 */
public record MarkSetStep(List<MarkStep> steps) implements Step {
  public MarkSetStep {
    steps = List.copyOf(steps);
  }

  @Override
  public Node apply(Node document) {
    Node changed = document;
    for (MarkStep step : steps) changed = step.apply(changed);
    return changed;
  }

  @Override
  public StepMap map() {
    return StepMap.EMPTY;
  }

  @Override
  public Optional<MarkSetStep> through(Mapping mapping) {
    List<MarkStep> left = new ArrayList<>();
    for (MarkStep step : steps) {
      switch (step) {
        case AddMarkStep add -> add.through(mapping).ifPresent(left::add);
        case RemoveMarkStep remove -> remove.through(mapping).ifPresent(left::add);
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(new MarkSetStep(left));
  }

  @Override
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("stepType", "markSet");
    json.put("steps", steps.stream().map(Step::json).toList());
    return json;
  }
}
