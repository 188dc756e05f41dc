package decem.drafts.control;

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
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Marks;
import decem.document.Node;
import decem.drafts.control.Deed.Did;
import decem.drafts.control.Deed.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkTest {

  private static final Node RIVERS = heading(1, "Rivers").withId("h1");
  private static final Node GAUGES = heading(2, "Gauges").withId("h11");
  private static final Node ONE =
      paragraph("The group considers that gauges should be shared by all members.").withId("p1");
  private static final Node TWO =
      paragraph("Each gauge is good, and none sees upstream of its frontier.").withId("p2");
  private static final Node THREE =
      paragraph("The cost of sharing is small beside the loss of one town.").withId("p3");
  private static final Node NEW_ONE =
      paragraph("A reading that nobody upstream may see warns nobody downstream.").withId("p1");
  private static final Node NEW_TWO =
      paragraph("Frontiers stop people and papers; water has never stopped at one.").withId("p2");
  private static final List<Node> TEXT = List.of(RIVERS, GAUGES, ONE, TWO, THREE);
  private static final Place SECTION = new Place("h11", "1.1", "Gauges");

  @Test
  void of_the_same_text_nothing_is_told() {
    assertThat(work(TEXT, TEXT).isNothing()).isTrue();
  }

  @Test
  void a_few_words_edit_a_paragraph_and_most_of_them_rewrite_it() {
    Node edited =
        paragraph("The group considers that gauges must be shared by all members.").withId("p1");
    assertThat(work(TEXT, with(TEXT, 2, edited)).deeds())
        .containsExactly(new Deed(Did.EDITED, What.PARAGRAPH, 1, List.of(SECTION)));
    assertThat(work(TEXT, with(TEXT, 2, NEW_ONE)).deeds())
        .containsExactly(new Deed(Did.REWRITTEN, What.PARAGRAPH, 1, List.of(SECTION)));
  }

  @Test
  void words_are_counted_as_they_came_and_went() {
    Node edited =
        paragraph("The group considers that all gauges must be shared by members.").withId("p1");
    Work work = work(TEXT, with(TEXT, 2, edited));
    assertThat(work.wordsAdded()).isEqualTo(2);
    assertThat(work.wordsRemoved()).isEqualTo(2);
  }

  @Test
  void most_paragraphs_of_a_section_are_the_section() {
    List<Node> after = with(with(TEXT, 2, NEW_ONE), 3, NEW_TWO);
    assertThat(work(TEXT, after).deeds())
        .containsExactly(new Deed(Did.REWRITTEN, What.SECTION, 1, List.of(SECTION)));
  }

  @Test
  void a_section_that_is_new_with_all_it_says_is_told_as_one() {
    List<Node> after = plus(TEXT, heading(2, "Warnings").withId("h12"), named("n1"), named("n2"));
    assertThat(work(TEXT, after).deeds())
        .containsExactly(
            new Deed(Did.ADDED, What.SECTION, 1, List.of(new Place("h12", "1.2", "Warnings"))));
  }

  @Test
  void a_heading_put_over_what_stood_there_is_a_heading() {
    List<Node> after = List.of(RIVERS, GAUGES, ONE, heading(2, "Costs").withId("h12"), TWO, THREE);
    assertThat(work(TEXT, after).deeds())
        .containsExactly(
            new Deed(Did.ADDED, What.HEADING, 1, List.of(new Place("h12", "1.2", "Costs"))));
  }

  @Test
  void a_section_taken_out_is_called_as_it_was() {
    List<Node> before = plus(TEXT, heading(2, "Warnings").withId("h12"), named("n1"));
    assertThat(work(before, TEXT).deeds())
        .containsExactly(
            new Deed(Did.REMOVED, What.SECTION, 1, List.of(new Place("h12", "1.2", "Warnings"))));
  }

  @Test
  void a_section_that_went_elsewhere_was_moved() {
    Node warnings = heading(1, "Warnings").withId("h2");
    List<Node> before = plus(TEXT, warnings, named("n1"));
    List<Node> after = List.of(warnings, named("n1"), RIVERS, GAUGES, ONE, TWO, THREE);
    assertThat(work(before, after).deeds())
        .containsExactly(
            new Deed(Did.MOVED, What.SECTION, 1, List.of(new Place("h2", "1", "Warnings"))));
  }

  @Test
  void what_was_taken_out_of_a_section_was_taken_out_there_whatever_its_number_is_now() {
    List<Node> after = List.of(heading(1, "Before").withId("h0"), RIVERS, GAUGES, ONE, TWO);
    assertThat(work(TEXT, after).deeds())
        .contains(
            new Deed(Did.REMOVED, What.PARAGRAPH, 1, List.of(new Place("h11", "2.1", "Gauges"))));
  }

  @Test
  void recommendations_and_tables_count_as_one_each_whatever_is_in_them() {
    Node rec = recommendation("Members", "2027", named("r1"), named("r2")).withId("r");
    Node figures = table(row(cell("a"), cell("b")), row(cell("c"), cell("d"))).withId("t");
    assertThat(work(TEXT, plus(TEXT, rec, figures)).deeds())
        .containsExactly(
            new Deed(Did.ADDED, What.RECOMMENDATION, 1, List.of(SECTION)),
            new Deed(Did.ADDED, What.TABLE, 1, List.of(SECTION)));
  }

  @Test
  void a_note_is_told_and_not_the_paragraph_that_calls_it() {
    Node noted =
        paragraph(ONE.child(0), footnote("See the survey of the services.").withId("f1"))
            .withId("p1");
    assertThat(work(TEXT, with(TEXT, 2, noted)).deeds())
        .containsExactly(new Deed(Did.ADDED, What.NOTE, 1, List.of(SECTION)));
    assertThat(work(with(TEXT, 2, noted), TEXT).deeds())
        .containsExactly(new Deed(Did.REMOVED, What.NOTE, 1, List.of(SECTION)));
  }

  @Test
  void a_note_beside_other_words_is_told_with_the_paragraph() {
    Node noted =
        paragraph(text("Gauges should be shared by everybody at once."), footnote("F.").withId("f"))
            .withId("p1");
    assertThat(work(TEXT, with(TEXT, 2, noted)).deeds())
        .extracting(Deed::what)
        .containsExactly(What.PARAGRAPH, What.NOTE);
  }

  @Test
  void other_marks_on_the_same_words_are_form() {
    Node bold = paragraph(text(ONE.textContent(), Marks.strong())).withId("p1");
    assertThat(work(TEXT, with(TEXT, 2, bold)).deeds())
        .containsExactly(new Deed(Did.REFORMATTED, What.PARAGRAPH, 1, List.of(SECTION)));
  }

  @Test
  void the_paragraphs_of_a_list_are_paragraphs_of_their_section() {
    Node list = bulletList(item(named("i1")), item(named("i2"))).withId("l");
    assertThat(work(TEXT, plus(TEXT, list)).deeds())
        .containsExactly(new Deed(Did.ADDED, What.PARAGRAPH, 2, List.of(SECTION)));
  }

  @Test
  void before_the_first_heading_there_is_no_place_to_name() {
    assertThat(work(List.of(ONE, TWO, THREE), List.of(ONE, TWO)).deeds())
        .containsExactly(new Deed(Did.REMOVED, What.PARAGRAPH, 1, List.of()));
  }

  @Test
  void of_two_who_write_at_once_each_is_told_what_they_touched() {
    List<Node> after = with(with(TEXT, 2, NEW_ONE), 4, named("p3"));
    Work mine = Work.between(doc("en", TEXT), doc("en", after), Set.of("p1"));
    assertThat(mine.deeds())
        .containsExactly(new Deed(Did.REWRITTEN, What.PARAGRAPH, 1, List.of(SECTION)));
  }

  @Test
  void what_is_kept_is_read_as_it_was() {
    Work work = work(TEXT, with(plus(TEXT, named("n1")), 2, NEW_ONE));
    assertThat(work.deeds()).hasSize(2);
    assertThat(WorkJson.read(WorkJson.write(work))).isEqualTo(work);
  }

  private static Work work(List<Node> before, List<Node> after) {
    return Work.between(doc("en", before), doc("en", after));
  }

  private static List<Node> with(List<Node> blocks, int index, Node block) {
    List<Node> changed = new ArrayList<>(blocks);
    changed.set(index, block);
    return changed;
  }

  private static List<Node> plus(List<Node> blocks, Node... more) {
    List<Node> all = new ArrayList<>(blocks);
    all.addAll(List.of(more));
    return all;
  }

  /** A paragraph with words that no other has. */
  private static Node named(String id) {
    return paragraph("Words of " + id + " stand alone: " + id.repeat(3) + " " + id.repeat(4))
        .withId(id);
  }
}
