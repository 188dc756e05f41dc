package decem.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Fragment;
import decem.document.JavaScript;
import decem.document.Node;
import decem.document.Schema;
import decem.document.Validity;
import decem.document.step.Outcome;
import decem.document.step.Steps;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random edits of somebody who may only suggest, as the page itself turns them into suggestions,
 * also among those of others. The rule takes every one, rejecting gives the text back as it was,
 * and accepting gives what was meant, but for the names of blocks: one that comes gets a fresh one.
 */
class PageSuggestionsTest {
  private static final int CASES = JavaScript.amount("suggestion.cases", 1_000);
  private static final int SEED = JavaScript.amount("suggestion.seed", 11);

  private int said;
  private int compared;

  @Test
  void what_the_page_suggests_is_taken_can_be_rejected_and_is_what_was_meant() {
    JavaScript.tells(this::decide, "page-suggestions.js", CASES, SEED);
    assertThat(said).as("edits that can be said").isGreaterThan(CASES * 95 / 100);
    assertThat(compared).as("edits of a text without suggestions").isGreaterThan(CASES / 4);
  }

  /** Nothing is said where an edit would be of another's suggestion, or of the document itself. */
  private void decide(Map<String, @Nullable Object> line) {
    if (line.get("after") == null) return;
    said++;
    Node before = node(line.get("before"));
    Node after = node(line.get("after"));
    String kind = String.valueOf(line.get("kind"));
    assertThat(Steps.apply(before, Steps.read(line.get("steps"))))
        .as(kind)
        .isInstanceOfSatisfying(
            Outcome.Applied.class,
            applied -> assertThat(applied.document()).as(kind).isEqualTo(after));
    assertThat(OnlySuggests.holds(before, after, PageSuggestionsTest::isHers)).as(kind).isTrue();
    assertThat(decided(after, Verdict.REJECT)).as(kind).isEqualTo(decided(before, Verdict.REJECT));
    if (Boolean.TRUE.equals(line.get("isClean"))) mustMean(node(line.get("direct")), after, kind);
  }

  private void mustMean(Node direct, Node after, String kind) {
    compared++;
    assertThat(nameless(decided(after, Verdict.ACCEPT))).as(kind).isEqualTo(nameless(direct));
  }

  private static boolean isHers(String id) {
    return id.startsWith("m");
  }

  private static Node decided(Node document, Verdict verdict) {
    Node decided = Resolution.of(document, verdict, PageSuggestionsTest::isHers).document();
    Validity.checkBelow(decided, 0);
    return decided;
  }

  private static Node nameless(Node node) {
    if (node.isText()) return node;
    List<Node> children = node.children().stream().map(PageSuggestionsTest::nameless).toList();
    Node bare = node.withContent(Fragment.of(children));
    return node.type().hasAttribute("id") ? bare.withId("") : bare;
  }

  private static Node node(@Nullable Object json) {
    return Schema.current().readNode(json);
  }
}
