package decem.document.suggestion;

import decem.document.Node;
import decem.document.step.Step;
import java.util.List;
import java.util.function.Predicate;

/**
 * What deciding on suggestions does, worked out and not yet done: the steps go through {@link
 * decem.document.step.Steps#apply} and become a commit like any other, or are thrown away when
 * somebody only wanted to see. A suggestion is decided as a whole.
 *
 * @param suggestions those that are decided, as they stand before
 * @param document the text as it would be
 */
public record Resolution(
    Verdict verdict, List<Suggestion> suggestions, List<Step> steps, Node document) {
  public Resolution {
    suggestions = List.copyOf(suggestions);
    steps = List.copyOf(steps);
  }

  /** Decides on the suggestions with these ids: one, a selection's, an author's, or all. */
  public static Resolution of(Node document, Verdict verdict, Predicate<String> ids) {
    Work work = work(document, verdict, ids);
    List<Suggestion> decided =
        Suggestions.in(document).stream().filter(each -> ids.test(each.id())).toList();
    return new Resolution(verdict, decided, work.steps(), work.document());
  }

  /** The text as it reads when all that stands in it is accepted, or rejected. */
  public static Node read(Node document, Verdict verdict) {
    return work(document, verdict, id -> true).document();
  }

  static Work work(Node document, Verdict verdict, Predicate<String> ids) {
    Work work = new Work(document);
    Unmarking marks = new Unmarking(work, verdict, ids);
    marks.ofWhatStays();
    new Removal(work, verdict).of(Pieces.of(document, verdict, ids));
    marks.ofWhatIsLeft();
    return work;
  }
}
