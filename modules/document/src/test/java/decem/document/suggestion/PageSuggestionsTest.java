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
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random edits, made as suggestions by the page's own module: the rule for those who may only
 * suggest takes every one, rejecting gives the text back as it was, and accepting gives what was
 * meant.
 */
class PageSuggestionsTest {
  private static final int CASES = JavaScript.amount("suggestion.cases", 1_500);

  private final Map<String, Integer> otherwise = new TreeMap<>();
  private final Map<String, Integer> unsaid = new TreeMap<>();
  private int said;
  private int clean;
  private int meant;

  @Test
  void what_the_page_suggests_is_taken_can_be_rejected_and_is_as_it_was_meant() {
    JavaScript.tells(this::decide, "page-suggestions.js", CASES, 11);
    SAY(
        "said " + said + " unsaid " + unsaid + " clean " + clean + " otherwise " + otherwise);
    assertThat(said).isGreaterThan(CASES * 9 / 10);
    assertThat(meant).isGreaterThan(clean * 9 / 10);
  }

  private void decide(Map<String, @Nullable Object> line) {
    String kind = String.valueOf(line.get("kind"));
    if (line.get("after") == null) {
      unsaid.merge(kind, 1, Integer::sum);
      return;
    }
    said++;
    Node before = node(line.get("before"));
    Node after = node(line.get("after"));
    try {
      assertThat(Steps.apply(before, Steps.read(line.get("steps"))))
          .isInstanceOfSatisfying(
              Outcome.Applied.class, applied -> assertThat(applied.document()).isEqualTo(after));
      assertThat(OnlySuggests.holds(before, after, PageSuggestionsTest::isOwn)).as(kind).isTrue();
      assertThat(decided(after, Verdict.REJECT)).isEqualTo(decided(before, Verdict.REJECT));
    } catch (AssertionError e) {
      SAY(
          "BAD "
              + kind
              + " "
              + decem.document.json.Json.write(line.get("before"))
              + "\n  AFTER "
              + decem.document.json.Json.write(line.get("after"))
              + "\n  DIRECT "
              + decem.document.json.Json.write(line.get("direct")));
      otherwise.merge("BAD " + kind, 1, Integer::sum);
      return;
    }
    if (Boolean.TRUE.equals(line.get("isClean"))) compare(kind, line, after);
  }

  private void compare(String kind, Map<String, @Nullable Object> line, Node after) {
    clean++;
    Node direct = nameless(node(line.get("direct")));
    if (nameless(decided(after, Verdict.ACCEPT)).equals(direct)) meant++;
    else {
      otherwise.merge(kind, 1, Integer::sum);
      SAY(
          "OTHER "
              + kind
              + " "
              + decem.document.json.Json.write(line.get("before"))
              + "\n  AFTER "
              + decem.document.json.Json.write(line.get("after"))
              + "\n  DIRECT "
              + decem.document.json.Json.write(line.get("direct")));
    }
  }

  private static boolean isOwn(String id) {
    return id.startsWith("m");
  }

  private static Node decided(Node document, Verdict verdict) {
    Node decided = Resolution.of(document, verdict, PageSuggestionsTest::isOwn).document();
    Validity.checkBelow(decided, 0);
    return decided;
  }

  /** Without the names of blocks: one that comes gets a name of its own. */
  private static Node nameless(Node node) {
    if (node.isText()) return node;
    List<Node> children = node.children().stream().map(PageSuggestionsTest::nameless).toList();
    Node bare = node.withContent(Fragment.of(children));
    return node.type().hasAttribute("id") ? bare.withId("") : bare;
  }

  private static Node node(@Nullable Object json) {
    return Schema.current().readNode(Objects.requireNonNull(json));
  }
}
