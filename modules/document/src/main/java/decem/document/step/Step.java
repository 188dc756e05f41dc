package decem.document.step;

import decem.document.Node;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change of a document, as prosemirror-transform makes them. Read and applied through {@link
 * Steps}.
 */
public sealed interface Step
    permits ReplaceStep,
        ReplaceAroundStep,
        MarkStep,
        MarkSetStep,
        AddNodeMarkStep,
        RemoveNodeMarkStep,
        AttrStep,
        DocAttrStep {
  /**
   * The document after this step; a step that does not fit is refused. The result is not yet
   * checked.
   */
  Node apply(Node document);

  /** Where positions go. */
  StepMap map();

  /** The same change after others were made, or nothing when they took its place away. */
  Optional<? extends Step> through(Mapping mapping);

  /** As JavaScript writes it. */
  Map<String, @Nullable Object> json();
}
