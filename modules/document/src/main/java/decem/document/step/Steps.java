package decem.document.step;

import decem.document.DocumentRefused;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Refusal;
import decem.document.json.Json;
import decem.document.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one door through which steps change a document. */
public final class Steps {
  /** More steps in one commit from outside are refused. */
  public static final int MOST = 500;

  private Steps() {}

  /** Reads, checks and applies a commit's steps as they came from outside: all of them or none. */
  public static Outcome take(Node document, String json) {
    return take(document, json, List.of());
  }

  /**
   * The same for steps that were written before their author had seen these commits, oldest first,
   * the last of which left the document: they are brought over one commit after the other. Steps
   * that fit no more are dropped; a commit that has none left is still taken, with nothing in it.
   */
  public static Outcome take(Node document, String json, List<Outcome.Applied> missed) {
    try {
      return applied(document, Rebase.over(missed, fewEnough(read(json))));
    } catch (DocumentRefused refused) {
      return new Outcome.Refused(refused.refusal());
    }
  }

  private static List<Step> fewEnough(List<Step> steps) {
    if (steps.size() <= MOST) return steps;
    throw new DocumentRefused(Refusal.Code.TOO_LARGE, steps.size() + " steps");
  }

  /** Applies steps that were made here, however many, with the same checks. */
  public static Outcome apply(Node document, List<? extends Step> steps) {
    try {
      return applied(document, List.copyOf(steps));
    } catch (DocumentRefused refused) {
      return new Outcome.Refused(refused.refusal());
    }
  }

  private static Outcome applied(Node document, List<Step> steps) {
    Outcome.Applied applied = again(document, steps);
    Checks.touched(applied.document(), steps, applied.maps());
    return applied;
  }

  /** A commit as it was when it was stored; its steps were checked then. */
  public static Outcome.Applied again(Node document, List<Step> steps) {
    return new Outcome.Applied(
        replay(document, steps), steps, steps.stream().map(Step::map).toList());
  }

  /** Applies steps that were checked when they were stored. */
  public static Node replay(Node document, List<? extends Step> steps) {
    Node result = document;
    for (Step step : steps) result = step.apply(result);
    return result;
  }

  /** Reads a JSON array of steps; nested mark sets are flattened, empty ones dropped. */
  public static List<Step> read(String json) {
    return read(Documents.value(json));
  }

  /** The same from a JSON value, as it stands in a message. */
  public static List<Step> read(@Nullable Object json) {
    try {
      List<Step> steps = new ArrayList<>();
      for (Object each : Json.array(json)) {
        Step step = StepJson.read(each);
        if (!(step instanceof MarkSetStep set && set.steps().isEmpty())) steps.add(step);
      }
      return List.copyOf(steps);
    } catch (MalformedJson e) {
      throw new DocumentRefused(Refusal.Code.MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  /** Writes steps as JavaScript does. */
  public static String write(List<? extends Step> steps) {
    return Json.write(steps.stream().map(Step::json).toList());
  }
}
