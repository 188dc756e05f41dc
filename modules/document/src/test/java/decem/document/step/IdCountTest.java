package decem.document.step;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.BlockIds;
import decem.document.Documents;
import decem.document.JavaScript;
import decem.document.Node;
import decem.document.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The document of the small tests: "Hello" at 1 to 6, "world" at 8 to 13, size 14. */
class IdCountTest {
  private static final int CASES = JavaScript.amount("rebase.cases", 4_000);
  private static final Node HELLO =
      doc("en", paragraph("Hello").withId("a"), paragraph("world").withId("b"));

  private final IdCount ids = IdCount.of(HELLO);
  private Node document = HELLO;
  private int doubled;
  private int seen;

  @Test
  void typing_leaves_every_block_its_own_id() {
    assertThat(follows(new ReplaceStep(3, 3, words("y"), false))).isTrue();
  }

  @Test
  void a_copy_of_a_block_is_noticed_and_noticed_again_once_it_was_let_stand() {
    Slice copy = new Slice(HELLO.content().cut(0, 7), 0, 0);
    assertThat(follows(new ReplaceStep(14, 14, copy, false))).isFalse();
    assertThat(follows(new ReplaceStep(0, 0, copy, false))).isFalse();
  }

  @Test
  void a_block_that_was_cut_may_come_back_with_its_id() {
    assertThat(follows(new ReplaceStep(0, 7, Slice.EMPTY, false))).isTrue();
    Slice block = new Slice(HELLO.content().cut(0, 7), 0, 0);
    assertThat(follows(new ReplaceStep(7, 7, block, false))).isTrue();
  }

  @Test
  void a_block_without_an_id_and_one_that_is_named_like_another_are_noticed() {
    Slice nameless = new Slice(doc("", paragraph("new")).content(), 0, 0);
    assertThat(follows(new ReplaceStep(7, 7, nameless, false))).isFalse();
    assertThat(follows(new AttrStep(7, "id", "b"))).isFalse();
    assertThat(follows(new AttrStep(7, "id", "c"))).isTrue();
  }

  /** Whatever is done to a text: what is said to be unique is. */
  @Test
  void no_doubled_id_of_random_editing_goes_unnoticed() {
    JavaScript.tells(this::compare, "rebase.js", CASES, 9);
    assertThat(seen).isEqualTo(CASES);
    assertThat(doubled).as("commits that left an id twice").isGreaterThan(CASES / 100);
  }

  private void compare(Map<String, @Nullable Object> line) {
    if (line.containsKey("doc")) {
      document = Documents.read(Json.write(line.get("doc")));
      return;
    }
    List<Step> steps = Steps.read(line.get("missed"));
    IdCount count = IdCount.of(document);
    boolean wasUnique = isUnique(document);
    Node after = Steps.replay(document, steps);
    boolean unique = count.follow(document, steps);
    if (wasUnique && !isUnique(after)) {
      doubled++;
      assertThat(unique).isFalse();
    }
    seen++;
  }

  private static boolean isUnique(Node document) {
    List<String> all = BlockIds.of(document);
    return new HashSet<>(all).size() == all.size();
  }

  private boolean follows(Step step) {
    boolean unique = ids.follow(document, List.of(step));
    document = step.apply(document);
    return unique;
  }

  private static Slice words(String letters) {
    return new Slice(paragraph(letters).content(), 0, 0);
  }
}
