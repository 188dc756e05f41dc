package decem.drafts.control;

import decem.document.ChangedBlocks;
import decem.document.Node;
import decem.document.json.Json;
import decem.document.json.MalformedJson;
import decem.document.step.AddMarkStep;
import decem.document.step.AddNodeMarkStep;
import decem.document.step.MarkSetStep;
import decem.document.step.Outcome;
import decem.document.step.Step;
import decem.document.step.Steps;
import decem.document.suggestion.OnlySuggests;
import decem.document.suggestion.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the house asks of a commit that only suggests, and which suggestions stand in steps. */
final class Suggesting {

  private Suggesting() {}

  /** The ids of suggestions that these steps speak of; none where they are no steps. */
  static Set<String> named(String steps) {
    Set<String> ids = new LinkedHashSet<>();
    if (steps.contains("insertion")
        || steps.contains("deletion")
        || steps.contains("modification")) {
      try {
        collect(Json.read(steps), ids);
      } catch (MalformedJson noSteps) {
        return Set.of(); // whoever takes the steps says so
      }
    }
    return ids;
  }

  private static void collect(@Nullable Object value, Set<String> ids) {
    switch (value) {
      case Map<?, ?> object -> {
        if (Suggestions.isOne(String.valueOf(object.get("type")))
            && object.get("attrs") instanceof Map<?, ?> attributes
            && attributes.get("id") instanceof String id) {
          ids.add(id);
        }
        object.values().forEach(each -> collect(each, ids));
      }
      case Collection<?> list -> list.forEach(each -> collect(each, ids));
      case null, default -> {
        // A letter, a number: no suggestion.
      }
    }
  }

  /**
   * The commit as one that only suggests; empty where it does more. Who strikes a sentence does not
   * strike the word that another is putting into it: where that is all that is wrong, those words
   * are left out.
   *
   * @param own the ids that are its author's, or nobody's yet
   */
  static Optional<Editing.Taken> only(Node before, Editing.Taken taken, Predicate<String> own) {
    Node after = taken.applied().document();
    if (OnlySuggests.holds(before, after, own)) {
      return Optional.of(taken);
    }
    List<Step> beside = besideOthers(before, taken.applied().steps(), own);
    return switch (Steps.apply(before, beside)) {
      case Outcome.Applied applied when OnlySuggests.holds(before, applied.document(), own) ->
          Optional.of(Editing.Taken.of(before, applied));
      case Outcome none -> Optional.empty();
    };
  }

  private static List<Step> besideOthers(Node before, List<Step> steps, Predicate<String> own) {
    Node document = before;
    List<Step> left = new ArrayList<>();
    for (Step step : flat(steps)) {
      for (Step part : beside(document, step, own)) {
        document = part.apply(document);
        left.add(part);
      }
    }
    return left;
  }

  private static List<Step> flat(List<Step> steps) {
    List<Step> flat = new ArrayList<>();
    for (Step step : steps) {
      flat.addAll(step instanceof MarkSetStep set ? set.steps() : List.of(step));
    }
    return flat;
  }

  private static List<Step> beside(Node document, Step step, Predicate<String> own) {
    return switch (step) {
      case AddMarkStep add when Suggestions.isOne(add.mark()) -> free(document, add, own);
      case AddNodeMarkStep add when Suggestions.isOne(add.mark()) ->
          isAnothers(document.nodeAt(add.position()), own) ? List.of() : List.of(step);
      default -> List.of(step);
    };
  }

  private static List<Step> free(Node document, AddMarkStep add, Predicate<String> own) {
    List<Step> parts = new ArrayList<>();
    document.visit(
        (node, at, parent) -> {
          int from = Math.max(at, add.from());
          int to = Math.min(at + node.nodeSize(), add.to());
          if (from < to && node.isInline() && node.type().isAtom() && !isAnothers(node, own)) {
            parts.add(new AddMarkStep(from, to, add.mark()));
          }
          return from < to;
        });
    return parts;
  }

  private static boolean isAnothers(@Nullable Node node, Predicate<String> own) {
    return node != null
        && node.marks().stream()
            .anyMatch(mark -> Suggestions.isOne(mark) && !own.test(mark.string("id")));
  }

  /** The suggestions in what a commit has changed. */
  static Set<String> in(ChangedBlocks changed) {
    Set<String> ids = new LinkedHashSet<>();
    changed.is().forEach(block -> ids.addAll(Suggestions.idsOf(block)));
    return ids;
  }
}
