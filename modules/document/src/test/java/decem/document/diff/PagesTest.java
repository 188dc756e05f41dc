package decem.document.diff;

import static decem.document.Marks.strong;
import static decem.document.Nodes.bulletList;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.item;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import decem.document.diff.Pages.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Node TITLE = heading(1, "Rivers").withId("h");
  private static final Node ONE =
      paragraph("The group considers that gauges should be shared.").withId("p1");
  private static final Node TWO =
      paragraph("Each is good, and none can see upstream of its frontier.").withId("p2");
  private static final Node THREE = paragraph("The cost is small beside the loss.").withId("p3");

  @Test
  void what_is_gone_is_struck_on_the_left_and_what_is_new_is_marked_on_the_right() {
    Node after = paragraph("The group considers that gauges become shared.").withId("p1");
    List<Row> rows = sides(List.of(TITLE, ONE, TWO), List.of(TITLE, after, TWO));
    assertThat(rows).extracting(Row::changed).containsExactly(false, true, false);
    assertThat(rows.get(1).before()).contains("gauges <del>should be</del> shared.</p>");
    assertThat(rows.get(1).after()).contains("gauges <ins>become</ins> shared.</p>");
  }

  @Test
  void each_side_keeps_its_own_numbers_and_only_the_later_has_ids() {
    List<Row> rows = sides(List.of(ONE, TWO), List.of(THREE, ONE, TWO));
    assertThat(rows.get(1).before()).contains("<span class=\"pn\">1</span>").doesNotContain("id=");
    assertThat(rows.get(1).after()).contains("<span class=\"pn\">2</span>", "id=\"b-p1\"");
  }

  @Test
  void what_came_has_nothing_on_the_left_and_what_went_nothing_on_the_right() {
    List<Row> rows = sides(List.of(ONE, TWO), List.of(TWO, THREE));
    assertThat(rows.getFirst().after()).isEmpty();
    assertThat(rows.getFirst().before()).contains("<del>The group considers");
    assertThat(rows.getLast().before()).isEmpty();
    assertThat(rows.getLast().after()).contains("<ins>The cost is small");
  }

  @Test
  void what_went_elsewhere_is_marked_as_moved_on_both_sides() {
    List<Row> rows = sides(List.of(ONE, TWO, THREE), List.of(THREE, ONE, TWO));
    assertThat(rows.getFirst().after()).contains("<ins class=\"moved\">The cost is small");
    assertThat(rows.getLast().before()).contains("<del class=\"moved\">The cost is small");
  }

  @Test
  void a_cut_paragraph_stands_beside_its_parts() {
    Node first = paragraph("Each is good, and none can see upstream").withId("p2");
    Node second = paragraph("of its frontier.").withId("p9");
    List<Row> rows = sides(List.of(ONE, TWO, THREE), List.of(ONE, first, second, THREE));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).before()).containsOnlyOnce("<p");
    assertThat(rows.get(1).after().split("</p>")).hasSizeGreaterThan(2);
    assertThat(rows.get(2).after()).contains("The cost is small");
    assertThat(sides(List.of(ONE, first, second, THREE), List.of(ONE, TWO, THREE)).get(2).after())
        .contains("The cost is small");
  }

  @Test
  void words_deep_in_a_list_are_marked_where_they_stand() {
    Node list = bulletList(item(ONE), item(TWO)).withId("l");
    Node other = paragraph("Each is good, and all can see upstream of its frontier.").withId("p2");
    List<Row> rows = sides(List.of(list), List.of(bulletList(item(ONE), item(other)).withId("l")));
    assertThat(rows.getFirst().before()).contains("and <del>none</del> can");
    assertThat(rows.getFirst().after()).contains("and <ins>all</ins> can");
  }

  @Test
  void other_marks_are_shown_on_both_sides() {
    Node bold = paragraph(text(THREE.textContent(), strong())).withId("p3");
    List<Row> rows = sides(List.of(THREE), List.of(bold));
    assertThat(rows.getFirst().before()).contains("class=\"reformatted\"");
    assertThat(rows.getFirst().after()).contains("class=\"reformatted\"", "<strong>");
  }

  @Test
  void notes_stand_beside_each_other_at_the_end() {
    Node noted = paragraph(ONE.child(0), footnote("By a survey.").withId("f")).withId("p1");
    List<Row> rows = sides(List.of(ONE), List.of(noted));
    assertThat(rows.getLast().before()).isEmpty();
    assertThat(rows.getLast().after()).contains("By a survey.", "doc-endnotes");
  }

  @Test
  void the_notes_of_the_earlier_text_are_no_landmark() {
    Node noted = paragraph(ONE.child(0), footnote("By a survey.").withId("f")).withId("p1");
    List<Row> rows = sides(List.of(noted), List.of(noted));
    assertThat(rows.getLast().before())
        .contains("By a survey.", "<section class=\"notes\">")
        .doesNotContain("doc-endnotes");
    assertThat(rows.getLast().after()).contains("doc-endnotes");
  }

  @Test
  void in_one_column_the_rows_together_are_the_redline() {
    Comparison comparison = Comparison.of(doc("en", TITLE, ONE, TWO), doc("en", TITLE, TWO, THREE));
    List<Row> rows = Pages.redline(comparison, sha256 -> "");
    assertThat(String.join("", rows.stream().map(Row::after).toList()))
        .isEqualTo(comparison.redline().write());
    assertThat(rows).extracting(Row::changed).containsExactly(false, true, false, true);
  }

  private static List<Row> sides(List<Node> before, List<Node> after) {
    return Pages.sideBySide(Comparison.of(doc("en", before), doc("en", after)), sha256 -> "");
  }
}
