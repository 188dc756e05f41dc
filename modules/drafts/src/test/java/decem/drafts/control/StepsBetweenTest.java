package decem.drafts.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import decem.document.Nodes;
import decem.document.step.Step;
import decem.document.step.StepMap;
import decem.document.step.Steps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsBetweenTest {

  private static final String WORDS = "The group considers that the river rises in spring.";

  @Test
  void two_that_are_the_same_are_no_step_apart() {
    assertThat(StepsBetween.of(doc(paragraph("a", WORDS)), doc(paragraph("a", WORDS)))).isEmpty();
  }

  @Test
  void of_a_paragraph_the_words_that_stay_are_not_touched() {
    Node before = doc(paragraph("a", WORDS), paragraph("b", "Nothing else."));
    Node after =
        doc(
            paragraph("a", WORDS.replace("group", "chair").replace("spring", "autumn")),
            paragraph("b", "Nothing else."));

    List<Step> steps = steps(before, after);

    assertThat(steps).hasSize(2);
    assertThat(touched(steps)).isLessThan("group spring ".length());
  }

  @Test
  void a_block_that_came_goes_and_one_that_went_comes_back_where_it_stood() {
    Node one = paragraph("a", "The first one says this.");
    Node two = paragraph("b", "A second adds that.");
    Node three = paragraph("c", "Quite another, in between.");

    assertThat(steps(doc(one, three, two), doc(one, two))).hasSize(1);
    assertThat(steps(doc(one, two), doc(one, three, two))).hasSize(1);
    assertThat(steps(doc(one, two, three), doc(three, one, two))).hasSize(2);
  }

  @Test
  void a_block_of_another_kind_is_replaced() {
    steps(
        doc(paragraph("a", WORDS), paragraph("b", "Rest.")),
        doc(Nodes.heading(2, WORDS).withId("a"), paragraph("b", "Rest.")));
  }

  @Test
  void where_more_differs_than_a_commit_holds_whole_blocks_are_replaced() {
    Node before = doc(many("one two"));
    Node after = doc(many("one six"));

    assertThat(steps(before, after)).hasSizeLessThanOrEqualTo(Steps.MOST);
  }

  @Test
  void from_any_text_there_is_a_way_to_any_other() {
    Random chance = new Random(7);
    for (int i = 0; i < 300; i++) {
      steps(anyText(chance), anyText(chance));
    }
  }

  private static Node anyText(Random chance) {
    List<Node> blocks = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
    Collections.shuffle(ids, chance);
    for (String id : ids.subList(0, 1 + chance.nextInt(ids.size()))) {
      List<String> words = new ArrayList<>(List.of(WORDS.split(" ")));
      words.subList(0, chance.nextInt(words.size())).removeIf(word -> chance.nextBoolean());
      String letters = String.join(" ", words);
      blocks.add(
          chance.nextInt(4) == 0
              ? Nodes.bulletList(Nodes.item(paragraph(id + "p", letters)).withId(id + "i"))
                  .withId(id)
              : paragraph(id, letters));
    }
    return doc(blocks.toArray(Node[]::new));
  }

  private static List<Step> steps(Node before, Node after) {
    List<Step> steps = StepsBetween.of(before, after);
    assertThat(Steps.replay(before, steps)).isEqualTo(after);
    return steps;
  }

  private static int touched(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> step.map().ranges().stream())
        .mapToInt(StepsBetweenTest::letters)
        .sum();
  }

  private static int letters(StepMap.Range range) {
    return range.oldTo() - range.oldFrom();
  }

  private static Node[] many(String words) {
    return IntStream.range(0, 600)
        .mapToObj(i -> paragraph("p" + i, "Paragraph " + i + " says " + words + " at the end."))
        .toArray(Node[]::new);
  }

  private static Node paragraph(String id, String words) {
    return Nodes.paragraph(words).withId(id);
  }

  private static Node doc(Node... blocks) {
    return Nodes.doc("en", blocks);
  }
}
