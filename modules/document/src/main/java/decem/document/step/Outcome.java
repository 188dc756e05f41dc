package decem.document.step;

import decem.document.Node;
import decem.document.Refusal;
import java.util.List;

/** What became of a commit's steps: all of them or none. */
public sealed interface Outcome {
  /**
   * The document after the steps; the steps as they are to be stored and sent, and where positions
   * went.
   */
  record Applied(Node document, List<Step> steps, List<StepMap> maps) implements Outcome {
    public Applied {
      steps = List.copyOf(steps);
      maps = List.copyOf(maps);
    }

    public Mapping mapping() {
      return Mapping.of(maps);
    }

    /** The JSON array of the steps. */
    public String json() {
      return Steps.write(steps);
    }
  }

  /** The commit is dropped as a whole. */
  record Refused(Refusal refusal) implements Outcome {}
}
