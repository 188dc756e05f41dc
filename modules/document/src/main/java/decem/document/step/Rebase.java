package decem.document.step;

import decem.document.DocumentRefused;
import decem.document.Node;
import decem.document.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings late steps over a commit that their author had not seen: the rule of {@code rebaseSteps}
 * in prosemirror-collab 1.3.1, so that the author's own editor, which rebases by the same rule,
 * comes to the same steps.
 *
 * <p>Each step is mapped back over the late steps before it, over the missed commit, and forward
 * over those late steps again as they have become. Back and forward mirror each other: what one of
 * the late steps put in is no deletion to the next. A step whose place is gone, or that does not
 * apply to what is there now, is dropped, and the way over it is then one-way. Inverse steps are
 * never made or applied here, only their maps are used. Whether the result may stand is for {@link
 * Checks} to say, once, at the end.
 *
 * <p>Over several commits it is done one by one. Over all of them at once it gives other steps than
 * the author's editor has, which saw the commits singly (LIVE-DRAFTING 10).
 */
final class Rebase {
  private final List<Step> late;
  private final Mapping mapping = new Mapping();
  private final List<Step> kept = new ArrayList<>();
  private Node document;

  private Rebase(List<Step> late, Outcome.Applied missed) {
    this.late = late;
    this.document = missed.document();
    for (Step step : late.reversed()) mapping.append(step.map().inverted());
    missed.maps().forEach(mapping::append);
  }

  /** The late steps as they are after these commits, oldest first. */
  static List<Step> over(List<Outcome.Applied> missed, List<Step> late) {
    List<Step> steps = late;
    for (Outcome.Applied commit : missed) steps = new Rebase(steps, commit).steps();
    return steps;
  }

  private List<Step> steps() {
    for (int i = 0; i < late.size(); i++) bring(late.get(i), late.size() - 1 - i);
    return kept;
  }

  /** Takes one step over; its own way back stands at that place of the mapping. */
  private void bring(Step step, int wayBack) {
    Optional<? extends Step> moved = step.through(mapping.startingAt(wayBack + 1));
    if (moved.isPresent() && fits(moved.get())) {
      mapping.append(moved.get().map(), wayBack);
      kept.add(moved.get());
    }
  }

  private boolean fits(Step step) {
    try {
      document = step.apply(document);
      return true;
    } catch (DocumentRefused refused) {
      if (refused.refusal().code() != Refusal.Code.STRUCTURE) throw refused;
      return false;
    }
  }
}
