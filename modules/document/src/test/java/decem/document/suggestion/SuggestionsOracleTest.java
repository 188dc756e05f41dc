package decem.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.DocumentRefused;
import decem.document.JavaScript;
import decem.document.Node;
import decem.document.Schema;
import decem.document.Validity;
import decem.document.step.Outcome;
import decem.document.step.Steps;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random edits, made as suggestions by the npm package that the browser has. Its own accepting and
 * rejecting is the measure, and ours must be at least as good: the text as it was, the text as the
 * author meant it. Suggestions that lose something when they are made are for the guard to find.
 */
class SuggestionsOracleTest {
  private static final int CASES = JavaScript.amount("suggestion.cases", 3_000);

  private int cases;
  private int restored;
  private int restoredByJavaScript;
  private int lostByUsAlone;
  private int meant;
  private int missedByUsAlone;

  @Test
  void what_is_rejected_is_gone_and_what_is_accepted_is_as_it_was_meant() {
    JavaScript.tells(this::decide, "suggestions.js", CASES, 7);
    assertThat(cases).isGreaterThan(CASES * 98 / 100);
    assertThat(restored).isGreaterThan(restoredByJavaScript).isGreaterThan(cases * 85 / 100);
    assertThat(meant).isGreaterThan(cases * 60 / 100);
    assertThat(lostByUsAlone)
        .as("insertions that cut through a note that is to go")
        .isLessThanOrEqualTo(CASES / 1000);
    assertThat(missedByUsAlone)
        .as("deletions that would join two cells of a table")
        .isLessThanOrEqualTo(CASES / 200);
  }

  private void decide(Map<String, @Nullable Object> line) {
    Node before = node(line.get("before"));
    Node after = node(line.get("after"));
    if (!isTaken(before, after, line.get("suggested"))) return;
    cases++;
    mustTell(after);
    boolean isRestored = decided(after, Verdict.REJECT).equals(before);
    mustGuard(before, after, isRestored);
    if (isRestored) restored++;
    if (line.get("rejected") != null && node(line.get("rejected")).equals(before)) {
      restoredByJavaScript++;
      if (!isRestored) lostByUsAlone++;
    }
    if (line.get("direct") != null) compareWithDirect(line, before, decided(after, Verdict.ACCEPT));
  }

  /** The package now and then makes steps that cannot even be read. */
  private static boolean isTaken(Node before, Node after, @Nullable Object steps) {
    try {
      return Steps.apply(before, Steps.read(steps)) instanceof Outcome.Applied applied
          && applied.document().equals(after);
    } catch (DocumentRefused refused) {
      return false;
    }
  }

  private static Node decided(Node document, Verdict verdict) {
    Resolution resolution = Resolution.of(document, verdict, id -> true);
    Validity.checkBelow(resolution.document(), 0);
    assertThat(Suggestions.ids(resolution.document())).isEmpty();
    assertThat(Steps.apply(document, resolution.steps()))
        .isInstanceOfSatisfying(
            Outcome.Applied.class,
            applied -> assertThat(applied.document()).isEqualTo(resolution.document()));
    return resolution.document();
  }

  private static void mustTell(Node document) {
    assertThat(Suggestions.in(document))
        .extracting(Suggestion::id)
        .containsExactlyInAnyOrderElementsOf(Suggestions.ids(document));
  }

  private static void mustGuard(Node before, Node after, boolean isRestored) {
    assertThat(OnlySuggests.holds(before, after, id -> true)).isEqualTo(isRestored);
    assertThat(OnlySuggests.holds(before, after, id -> false)).isEqualTo(before.equals(after));
  }

  private void compareWithDirect(Map<String, @Nullable Object> line, Node before, Node accepted) {
    Node direct = Steps.replay(before, Steps.read(line.get("direct")));
    assertThat(OnlySuggests.holds(before, direct, id -> true)).isEqualTo(before.equals(direct));
    if (accepted.equals(direct)) meant++;
    else if (line.get("accepted") != null && node(line.get("accepted")).equals(direct))
      missedByUsAlone++;
  }

  private static Node node(@Nullable Object json) {
    return Schema.current().readNode(json);
  }
}
