package decem.document.diff;

import static decem.document.Marks.strong;
import static decem.document.Nodes.bulletList;
import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.item;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.recommendation;
import static decem.document.Nodes.row;
import static decem.document.Nodes.table;
import static decem.document.Nodes.text;
import static decem.document.diff.Change.Kind.ADDED;
import static decem.document.diff.Change.Kind.CHANGED;
import static decem.document.diff.Change.Kind.MOVED;
import static decem.document.diff.Change.Kind.REFORMATTED;
import static decem.document.diff.Change.Kind.REMOVED;
import static decem.document.diff.Change.Subject.HEADING;
import static decem.document.diff.Change.Subject.PARAGRAPH;
import static decem.document.diff.Change.Subject.RECOMMENDATION;
import static decem.document.diff.Change.Subject.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Goldens;
import decem.document.Node;
import decem.document.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Node ONE =
      paragraph("The group considers that gauges should be shared.").withId("p1");
  private static final Node TWO =
      paragraph("Each is good, and none can see upstream of its frontier.").withId("p2");
  private static final Node THREE = paragraph("The cost is small beside the loss.").withId("p3");

  @Test
  void the_same_text_has_no_changes() {
    assertThat(Comparison.of(doc("en", ONE, TWO), doc("en", ONE, TWO)).isEmpty()).isTrue();
  }

  @Test
  void words_are_compared_inside_a_paragraph() {
    Node after =
        paragraph("The group considers that gauges become shared, and l’Union agrees.")
            .withId("p1");
    Comparison comparison = compared(List.of(ONE), List.of(after));
    assertThat(comparison.count(CHANGED, PARAGRAPH)).isEqualTo(1);
    assertThat(comparison.changes().getFirst().number()).isEqualTo("1");
    assertThat(comparison.redline().write())
        .contains(
            "gauges <del>should be</del><ins>become</ins> shared<ins>, and l’Union"
                + " agrees</ins>.</p>");
    assertThat(comparison.wordsAdded()).isEqualTo(4);
    assertThat(comparison.wordsRemoved()).isEqualTo(2);
    assertThat(comparison.changes().getFirst().wordsAdded()).isEqualTo(4);
    assertThat(comparison.changes().getFirst().wordsRemoved()).isEqualTo(2);
  }

  @Test
  void what_came_is_all_new_and_what_went_elsewhere_is_not() {
    assertThat(words(List.of(ONE), List.of(ONE, THREE))).containsExactly("7 0");
    assertThat(words(List.of(ONE, THREE), List.of(ONE))).containsExactly("0 7");
    assertThat(words(List.of(ONE, TWO, THREE), List.of(THREE, ONE, TWO))).containsExactly("0 0");
  }

  private static List<String> words(List<Node> before, List<Node> after) {
    return compared(before, after).changes().stream()
        .map(change -> change.wordsAdded() + " " + change.wordsRemoved())
        .toList();
  }

  @Test
  void paragraphs_are_added_and_removed_and_the_redline_numbers_what_stands() {
    Comparison comparison = compared(List.of(ONE, TWO), List.of(TWO, THREE));
    assertThat(comparison.changes())
        .extracting(change -> change.kind() + " " + change.id() + " " + change.number())
        .containsExactly("REMOVED p1 1", "ADDED p3 2");
    assertThat(comparison.redline().write())
        .startsWith("<p><del>The group considers that gauges should be shared.</del></p>\n")
        .contains(
            "<span class=\"pn\">1</span><p id=\"b-p2\" data-block=\"p2\" data-no=\"1\">Each is"
                + " good")
        .contains("<ins>The cost is small beside the loss.</ins>");
  }

  @Test
  void a_block_with_its_id_is_the_same_however_much_changed() {
    Comparison comparison =
        compared(List.of(ONE, TWO), List.of(paragraph("All new.").withId("p1"), TWO));
    assertThat(comparison.count(CHANGED, PARAGRAPH)).isEqualTo(1);
    assertThat(comparison.changes()).hasSize(1);
  }

  @Test
  void without_ids_blocks_are_matched_by_their_words() {
    Node before =
        paragraph("Members open their upstream gauges to the members downstream.").withId("a");
    Node after = paragraph("Members open their gauges to all members downstream.").withId("b");
    Comparison comparison = compared(List.of(ONE, before), List.of(TWO, ONE.withId("c"), after));
    assertThat(comparison.changes()).extracting(Change::kind).containsExactly(ADDED, CHANGED);
    assertThat(
            compared(
                    List.of(ONE, TWO, THREE),
                    List.of(THREE.withId("x"), ONE.withId("y"), TWO.withId("z")))
                .changes())
        .extracting(Change::kind)
        .containsExactly(MOVED);
  }

  @Test
  void a_moved_paragraph_is_neither_added_nor_removed() {
    Comparison comparison = compared(List.of(ONE, TWO, THREE), List.of(THREE, ONE, TWO));
    assertThat(comparison.changes()).extracting(Change::kind).containsExactly(MOVED);
    assertThat(comparison.changes().getFirst().id()).isEqualTo("p3");
    assertThat(comparison.redline().write())
        .contains("<ins class=\"moved\">The cost")
        .contains("<del class=\"moved\">The cost");
    assertThat(comparison.wordsAdded()).isZero();
  }

  @Test
  void a_paragraph_put_into_a_list_has_moved() {
    Comparison comparison = compared(List.of(ONE, TWO), List.of(ONE, bulletList(item(TWO))));
    assertThat(comparison.changes()).extracting(Change::kind).containsExactly(MOVED);
  }

  @Test
  void bold_is_a_change_of_form() {
    Node after =
        paragraph(
            text("The "),
            text("group", strong()),
            text(" considers that gauges should be shared."));
    Comparison comparison = compared(List.of(ONE), List.of(after.withId("p1")));
    assertThat(comparison.changes()).extracting(Change::kind).containsExactly(REFORMATTED);
    assertThat(comparison.redline().write())
        .contains("<strong><span class=\"reformatted\">group</span></strong>");
  }

  @Test
  void a_heading_may_become_a_paragraph_and_change_its_level() {
    Node heading = heading(1, "The cost is small beside the loss.").withId("p3");
    assertThat(compared(List.of(THREE), List.of(heading)).count(REFORMATTED, HEADING)).isEqualTo(1);
    assertThat(
            compared(List.of(heading), List.of(heading.with("level", 2)))
                .count(REFORMATTED, HEADING))
        .isEqualTo(1);
  }

  @Test
  void recommendations_and_tables_count_as_one() {
    Node rec = recommendation("Secretariat", "2030", ONE, TWO).withId("r");
    Node due = recommendation("Secretariat", "2029", ONE, TWO).withId("r");
    assertThat(compared(List.of(rec), List.of(due)).count(CHANGED, RECOMMENDATION)).isEqualTo(1);
    Comparison added =
        compared(List.of(THREE), List.of(THREE, rec, table(row(cell("a"), cell("b")))));
    assertThat(added.count(ADDED, RECOMMENDATION)).isEqualTo(1);
    assertThat(added.count(ADDED, TABLE)).isEqualTo(1);
    assertThat(added.count(ADDED, PARAGRAPH)).isZero();
  }

  @Test
  void a_changed_note_is_a_change_and_its_id_stands_once_on_the_page() {
    Node before =
        paragraph(text("Told at once by the group"), footnote("Inquiry, para 112.").withId("f"))
            .withId("p");
    Node after =
        paragraph(text("Told at once by the group"), footnote("Inquiry, para 113.").withId("f"))
            .withId("p");
    Comparison comparison = compared(List.of(before), List.of(after));
    assertThat(comparison.count(CHANGED, PARAGRAPH)).isEqualTo(1);
    assertThat(comparison.redline().write()).containsOnlyOnce("id=\"n-f\"").contains(">–</a>");
  }

  @Test
  void a_parted_paragraph_is_one_change_of_form() {
    Node first = paragraph("Each is good,").withId("p2");
    Node rest = paragraph("and none can see upstream of its frontier.").withId("p9");
    Comparison comparison = compared(List.of(ONE, TWO, THREE), List.of(ONE, first, rest, THREE));
    assertThat(comparison.changes())
        .extracting(change -> change.kind() + " " + change.id())
        .containsExactly("REFORMATTED p2");
    assertThat(comparison.rows().get(1)).isInstanceOf(Op.Parted.class);
    assertThat(comparison.wordsAdded() + comparison.wordsRemoved()).isZero();
    assertThat(comparison.redline().write())
        .contains("Each is good,<del> </del><ins>¶</ins></p>")
        .contains(">and none can see upstream of its frontier.</p>");
  }

  @Test
  void three_joined_paragraphs_are_one_change_and_what_was_added_is_seen() {
    Node joined =
        paragraph(
                "The group considers that gauges should be shared. Each is good, and none can see"
                    + " far upstream of its frontier. The cost is small beside the loss.")
            .withId("p1");
    Comparison comparison = compared(List.of(ONE, TWO, THREE), List.of(joined));
    assertThat(comparison.changes())
        .extracting(change -> change.kind() + " " + change.id())
        .containsExactly("CHANGED p1");
    assertThat(comparison.rows().getFirst()).isInstanceOf(Op.Joined.class);
    assertThat(comparison.wordsAdded()).isEqualTo(1);
    assertThat(comparison.wordsRemoved()).isZero();
    assertThat(comparison.redline().write())
        .contains("<del>¶</del>")
        .contains("<ins>far </ins>")
        .containsOnlyOnce("<p id=");
  }

  @Test
  void a_new_paragraph_after_a_shortened_one_is_no_part_of_it() {
    Node shorter = paragraph("Each is good.").withId("p2");
    Comparison comparison = compared(List.of(TWO), List.of(shorter, THREE));
    assertThat(comparison.changes()).extracting(Change::kind).containsExactly(CHANGED, ADDED);
  }

  @Test
  void the_cells_of_a_table_are_compared_one_by_one() {
    Node before = table(row(cell("Rhine"), cell("forty gauges")), row(cell("Danube"), cell("two")));
    Node after = table(row(cell("Rhine"), cell("sixty gauges")), row(cell("Danube"), cell("two")));
    Comparison comparison = compared(List.of(before), List.of(after));
    assertThat(comparison.count(CHANGED, TABLE)).isEqualTo(1);
    assertThat(comparison.redline().write())
        .contains("<del>forty</del><ins>sixty</ins> gauges")
        .contains("Rhine")
        .doesNotContain("<ins>Rhine")
        .doesNotContain("<del>two");
  }

  /** A table of all pairs would need more than the tests are given. */
  @Test
  void thousands_of_paragraphs_without_an_id_are_compared_in_little_memory() {
    List<Node> before = new ArrayList<>();
    List<Node> after = new ArrayList<>();
    for (int i = 0; i < 8_000; i++) {
      before.add(paragraph("river " + i + " shared gauge"));
      after.add(paragraph("river " + i + " shared basin"));
    }
    Comparison comparison = compared(before, after);
    assertThat(comparison.count(CHANGED, PARAGRAPH)).isEqualTo(8_000);
  }

  @Test
  void both_versions_are_had_again_from_random_pairs() {
    List<Node> documents = new ArrayList<>();
    Goldens.forEachLine(
        line -> {
          Object source = line.containsKey("end") ? line.get("end") : line.get("doc");
          if (source != null) documents.add(Schema.current().readNode(source));
        });
    for (int i = 0; i + 1 < documents.size(); i++)
      compared(documents.get(i).children(), documents.get(i + 1).children());
    assertThat(documents).hasSizeGreaterThan(15);
  }

  @Test
  void both_versions_are_had_again_after_shuffling() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Node> before =
          new ArrayList<>(
              List.of(ONE, TWO, THREE, heading(1, "A"), table(row(cell("x")), row(cell("y")))));
      List<Node> after = new ArrayList<>(before);
      Collections.shuffle(after, random);
      after.remove(random.nextInt(after.size()));
      after.add(
          random.nextInt(after.size()),
          bulletList(item(before.get(random.nextInt(3)).withId("")), item("new")));
      compared(before, after);
    }
  }

  @Test
  void both_versions_are_had_again_after_cutting_and_joining() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      List<Node> before = words(random, "p");
      List<Node> after = words(random, random.nextBoolean() ? "p" : "q");
      compared(before, after);
    }
  }

  /** The same thirty words, cut into paragraphs at random; here and there one is in bold. */
  private static List<Node> words(Random random, String ids) {
    List<Node> blocks = new ArrayList<>();
    List<Node> words = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      words.add(random.nextInt(6) == 0 ? text("w" + i + " ", strong()) : text("w" + i + " "));
      if (random.nextInt(8) > 0 && i < 29) continue;
      blocks.add(paragraph(words).withId(ids + blocks.size()));
      words.clear();
    }
    return blocks;
  }

  @Test
  void a_removed_block_is_counted_by_what_it_was() {
    assertThat(compared(List.of(ONE, TWO), List.of(ONE)).count(REMOVED, PARAGRAPH)).isEqualTo(1);
  }

  private static Comparison compared(List<Node> before, List<Node> after) {
    Comparison comparison = Comparison.of(doc("en", before), doc("en", after));
    assertThat(comparison.before()).isEqualTo(doc("en", before));
    assertThat(comparison.after()).isEqualTo(doc("en", after));
    assertThat(comparison.redline().write()).isNotEmpty();
    return comparison;
  }
}
