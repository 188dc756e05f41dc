package decem.document.step;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Documents;
import decem.document.JavaScript;
import decem.document.Node;
import decem.document.Refusal;
import decem.document.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The document of the small tests: "Hello" at 1 to 6, "world" at 8 to 13, size 14. */
class RebaseTest {
  private static final int CASES = JavaScript.amount("rebase.cases", 4_000);
  private static final Node HELLO =
      doc("en", paragraph("Hello").withId("a"), paragraph("world").withId("b"));

  private Node document = HELLO;
  private int cases;
  private int dropped;

  @Test
  void late_steps_become_what_the_javascript_makes_of_them() {
    JavaScript.tells(this::compare, "rebase.js", CASES, 5);
    assertThat(cases).isEqualTo(CASES);
    assertThat(dropped).as("late steps that had no place any more").isGreaterThan(CASES / 20);
  }

  private void compare(Map<String, @Nullable Object> line) {
    if (line.containsKey("doc")) {
      document = Documents.read(Json.write(line.get("doc")));
      return;
    }
    Outcome.Applied missed = Steps.again(document, Steps.read(line.get("missed")));
    List<Step> late = Steps.read(line.get("late"));
    List<Step> result = Rebase.over(List.of(missed), late);
    assertThat(Steps.write(result)).isEqualTo(Json.write(line.get("result")));
    String json = Documents.write(Steps.replay(missed.document(), result));
    assertThat(Documents.digest(json)).isEqualTo(line.get("sha256"));
    dropped += late.size() - result.size();
    cases++;
  }

  @Test
  void what_was_typed_elsewhere_moves_along() {
    assertThat(words(late(typed(13, "!"), typed(1, "Oh. "))))
        .containsExactly("Oh. Hello", "world!");
  }

  @Test
  void a_word_typed_in_two_steps_stays_whole() {
    assertThat(words(late(typed(6, " th") + "," + typed(9, "ere"), typed(6, "?"))))
        .containsExactly("Hello? there", "world");
  }

  @Test
  void what_was_typed_in_a_paragraph_that_is_gone_is_dropped_and_the_commit_still_taken() {
    Outcome.Applied applied =
        (Outcome.Applied) late(typed(10, "!"), "{'stepType':'replace','from':7,'to':14}");
    assertThat(applied.steps()).isEmpty();
    assertThat(words(applied)).containsExactly("Hello");
  }

  @Test
  void a_step_that_breaks_a_rule_refuses_the_commit_and_is_not_passed_over() {
    String wrong = "{'stepType':'attr','pos':0,'attr':'align','value':'upwards'}";
    assertThat(late(typed(1, "x") + "," + wrong, typed(13, "!")))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.ATTRIBUTE));
  }

  @Test
  void commits_are_passed_one_by_one() {
    Outcome.Applied first = applied(HELLO, typed(1, "Oh. "));
    Outcome.Applied second = applied(first.document(), typed(5, "well, "));
    Outcome outcome = Steps.take(second.document(), array(typed(6, "!")), List.of(first, second));
    assertThat(words(outcome)).containsExactly("Oh. well, Hello!", "world");
  }

  private static Outcome late(String late, String missed) {
    Outcome.Applied commit = applied(HELLO, missed);
    return Steps.take(commit.document(), array(late), List.of(commit));
  }

  private static Outcome.Applied applied(Node document, String steps) {
    return (Outcome.Applied) Steps.take(document, array(steps));
  }

  private static String typed(int at, String letters) {
    return ("{'stepType':'replace','from':%d,'to':%d,"
            + "'slice':{'content':[{'type':'text','text':'%s'}]}}")
        .formatted(at, at, letters);
  }

  private static String array(String steps) {
    return "[" + steps.replace('\'', '"') + "]";
  }

  private static List<String> words(Outcome outcome) {
    Node document = ((Outcome.Applied) outcome).document();
    return document.children().stream().map(Node::textContent).toList();
  }
}
