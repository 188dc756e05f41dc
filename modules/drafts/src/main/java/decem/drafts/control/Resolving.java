package decem.drafts.control;

import decem.document.Node;
import decem.document.step.Outcome.Applied;
import decem.document.step.Step;
import decem.document.step.Steps;
import decem.document.suggestion.Resolution;
import decem.document.suggestion.Suggestion;
import decem.document.suggestion.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a wish would do to a text, worked out and not yet done: whoever only wants to see throws it
 * away, whoever does it puts its commits behind the rest.
 */
public final class Resolving {

  private final Wish wish;
  private final Node before;
  private final Resolution resolution;

  public Resolving(Node document, Wish wish) {
    this.wish = wish;
    this.before = document;
    this.resolution = Resolution.of(document, wish.verdict(), wish.suggestions()::contains);
  }

  /** Those of the wish that still stand in the text. */
  public List<Suggestion> suggestions() {
    return resolution.suggestions();
  }

  /** Suggestions that nobody decided on, and that stand in what goes. */
  public Set<String> lost() {
    Set<String> lost = new LinkedHashSet<>(Suggestions.ids(before));
    lost.removeAll(Suggestions.ids(resolution.document()));
    lost.removeAll(wish.suggestions());
    return lost;
  }

  /** How many more words the text then has, or fewer. */
  public int words() {
    return WordsIn.of(resolution.document()) - WordsIn.of(before);
  }

  /** The commits that it becomes: several, where one cannot hold so many steps. */
  public List<Editing.Taken> commits() {
    List<Editing.Taken> commits = new ArrayList<>();
    List<Step> steps = resolution.steps();
    Node document = before;
    for (int from = 0; from < steps.size(); from += Steps.MOST) {
      List<Step> part = steps.subList(from, Math.min(steps.size(), from + Steps.MOST));
      Applied applied = Steps.again(document, part);
      commits.add(Editing.Taken.of(document, applied));
      document = applied.document();
    }
    return commits;
  }
}
