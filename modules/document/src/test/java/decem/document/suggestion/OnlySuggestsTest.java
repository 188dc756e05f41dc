package decem.document.suggestion;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.text;
import static decem.document.suggestion.ResolutionTest.in;
import static decem.document.suggestion.ResolutionTest.marked;
import static decem.document.suggestion.ResolutionTest.out;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import org.junit.jupiter.api.Test;

/** Hers begin with "h". */
class OnlySuggestsTest {
  private static final Node FIRST = paragraph("First.").withId("p1");
  private static final Node SECOND = paragraph("Second.").withId("p2");
  private static final Node THIRD = paragraph("Third.").withId("p3");
  private static final Node TEXT = doc("en", FIRST, SECOND, THIRD);

  @Test
  void she_may_suggest_words_and_blocks() {
    Node words = paragraph(text("Second", out("h1")), text("Other", in("h1")), text("."));
    assertThat(holds(TEXT, doc("en", FIRST, words.withId("p2"), THIRD))).isTrue();
    Node block = marked(paragraph("Between."), in("h2"));
    assertThat(holds(TEXT, doc("en", FIRST, block, SECOND, THIRD))).isTrue();
  }

  @Test
  void she_may_not_change_what_is_there() {
    assertThat(holds(TEXT, doc("en", FIRST, paragraph("Other.").withId("p2"), THIRD))).isFalse();
    assertThat(holds(TEXT, doc("en", FIRST, THIRD))).isFalse();
    assertThat(holds(TEXT, doc("fr", FIRST, SECOND, THIRD))).isFalse();
  }

  @Test
  void she_may_not_write_in_the_name_of_another() {
    Node words = paragraph(text("Second."), text(" And more.", in("x1"))).withId("p2");
    assertThat(holds(TEXT, doc("en", FIRST, words, THIRD))).isFalse();
  }

  @Test
  void she_may_take_back_her_own_and_leaves_those_of_others() {
    Node hers = paragraph(text("Second."), text(" More.", in("h1"))).withId("p2");
    assertThat(holds(doc("en", FIRST, hers, THIRD), TEXT)).isTrue();
    Node his = paragraph(text("Second."), text(" More.", in("x1"))).withId("p2");
    assertThat(holds(doc("en", FIRST, his, THIRD), TEXT)).isFalse();
  }

  /** Half of a suggested boundary is taken back: then the other half would join nothing. */
  @Test
  void a_boundary_that_reaches_into_an_untouched_block_is_seen() {
    Node left = paragraph(text("First"), text("\u200b", in("h1"))).withId("p1");
    Node right = paragraph(text("\u200b", in("h1")), text(".")).withId("p2");
    Node half = paragraph(".").withId("p2");
    assertThat(holds(doc("en", left, right, THIRD), doc("en", left, half, THIRD))).isFalse();
    assertThat(holds(doc("en", FIRST, THIRD), doc("en", left, right, THIRD))).isTrue();
  }

  private static boolean holds(Node before, Node after) {
    return OnlySuggests.holds(before, after, id -> id.startsWith("h"));
  }
}
