package decem.drafts.control;

import decem.document.Node;
import decem.document.step.Outcome.Applied;
import decem.document.step.Steps;
import decem.document.suggestion.Resolution;
import decem.document.suggestion.Suggestions;
import decem.document.suggestion.Verdict;
import decem.drafts.entity.AnchorRow;
import java.util.Collection;

/**
 * What it would do to a text to bring back an earlier state, worked out and not yet done. The
 * earlier state is taken as it read without the suggestions that stood in it: nobody waits any more
 * for a decision on them.
 */
public final class Restoration {

  private final Node before;
  private final Node then;
  private final Editing.Taken taken;

  public Restoration(Node document, Node then) {
    this.before = document;
    this.then = then;
    Node wanted = Resolution.read(then, Verdict.REJECT);
    Applied applied = Steps.again(document, StepsBetween.of(document, wanted));
    this.taken = Editing.Taken.of(document, applied);
  }

  /** The text reads as it did then. */
  public boolean isNothing() {
    return taken.applied().steps().isEmpty();
  }

  /** What would become of the text, as people would tell it. */
  public Work work() {
    return Work.between(before, taken.applied().document());
  }

  /** How many suggestions wait in the text and would go. */
  public int waiting() {
    return Suggestions.ids(before).size();
  }

  /** How many suggestions stood in the earlier state and would not come back. */
  public int leftOut() {
    return Suggestions.ids(then).size();
  }

  /** How many places would lose their words. */
  public int lost(Collection<AnchorRow> anchors) {
    return (int)
        anchors.stream().filter(each -> !each.detached()).filter(this::losesItsWords).count();
  }

  private boolean losesItsWords(AnchorRow anchor) {
    Applied applied = taken.applied();
    return Anchored.moved(anchor, applied.maps(), applied.document(), anchor.atN()).detached();
  }

  public Editing.Taken commit() {
    return taken;
  }
}
