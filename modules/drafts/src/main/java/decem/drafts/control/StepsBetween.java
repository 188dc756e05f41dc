package decem.drafts.control;

import decem.document.DocumentRefused;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.diff.Comparison;
import decem.document.diff.Op;
import decem.document.diff.WordOp;
import decem.document.step.ReplaceStep;
import decem.document.step.Slice;
import decem.document.step.Step;
import decem.document.step.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps that make one document of another and leave alone what is the same on both sides, so
 * that whatever hangs on it stays where it is. The last places come first: no step shifts the next.
 */
final class StepsBetween {

  private final boolean inside;
  private final List<Step> steps = new ArrayList<>();
  private int from;
  private int at;
  private List<Node> coming = new ArrayList<>();

  private StepsBetween(boolean inside) {
    this.inside = inside;
  }

  /**
   * Word by word; by whole blocks where that takes too many steps or a block cannot be without what
   * comes only with the next one; else all at once.
   */
  static List<Step> of(Node before, Node after) {
    List<Op> rows = Comparison.of(before, after).rows();
    return fitting(new StepsBetween(true).through(rows), before, after)
        .or(() -> fitting(new StepsBetween(false).through(rows), before, after))
        .orElseGet(() -> whole(before, after));
  }

  private static Optional<List<Step>> fitting(List<Step> steps, Node before, Node after) {
    try {
      boolean few = steps.size() <= Steps.MOST;
      return few && Steps.replay(before, steps).content().equals(after.content())
          ? Optional.of(steps)
          : Optional.empty();
    } catch (DocumentRefused between) {
      return Optional.empty(); // a coarser way has no such state in between
    }
  }

  private static List<Step> whole(Node before, Node after) {
    Slice all = new Slice(after.content(), 0, 0);
    return List.of(new ReplaceStep(0, before.content().size(), all, false));
  }

  private List<Step> through(List<Op> rows) {
    rows(rows);
    return steps.reversed();
  }

  private void rows(List<Op> rows) {
    rows.forEach(this::row);
    cut();
  }

  private void row(Op row) {
    switch (row) {
      case Op.Edited edited when isInside(edited.beforeOutside(), edited.afterOutside()) -> {
        enter();
        edited.words().forEach(this::words);
        leave();
      }
      case Op.Nested nested when isInside(nested.beforeOutside(), nested.afterOutside()) -> {
        enter();
        rows(nested.inside());
        leave();
      }
      default -> take(row.before(), row.after());
    }
  }

  private boolean isInside(Node before, Node after) {
    return inside && before.sameMarkup(after);
  }

  private void words(WordOp words) {
    take(words.before(), words.after());
  }

  private void enter() {
    cut();
    at++;
    from = at;
  }

  private void leave() {
    cut();
    at++;
    from = at;
  }

  /** What is the same ends the run of what differs. */
  private void take(List<Node> before, List<Node> after) {
    int size = before.stream().mapToInt(Node::nodeSize).sum();
    if (before.equals(after)) {
      cut();
      at += size;
      from = at;
    } else {
      at += size;
      coming.addAll(after);
    }
  }

  private void cut() {
    if (at > from || !coming.isEmpty()) {
      steps.add(new ReplaceStep(from, at, new Slice(Fragment.of(coming), 0, 0), false));
    }
    from = at;
    coming = new ArrayList<>();
  }
}
