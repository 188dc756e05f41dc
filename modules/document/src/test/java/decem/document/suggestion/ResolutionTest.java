package decem.document.suggestion;

import static decem.document.Nodes.bulletList;
import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.item;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.row;
import static decem.document.Nodes.table;
import static decem.document.Nodes.text;
import static decem.document.suggestion.Verdict.ACCEPT;
import static decem.document.suggestion.Verdict.REJECT;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Mark;
import decem.document.Node;
import decem.document.Schema;
import decem.document.html.Html;
import decem.document.suggestion.BlockChange.Added;
import decem.document.suggestion.BlockChange.Changed;
import decem.document.suggestion.BlockChange.Joined;
import decem.document.suggestion.BlockChange.Parted;
import decem.document.suggestion.BlockChange.Removed;
import decem.document.suggestion.BlockChange.Retyped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolutionTest {
  private static final String ANCHOR = "\u200b";

  @Test
  void a_replaced_word_becomes_the_new_one_or_the_old() {
    Node replaced =
        doc(
            "en",
            paragraph(text("A "), text("good", out("a")), text("fair", in("a")), text(" day")));
    assertThat(Resolution.read(replaced, ACCEPT)).isEqualTo(doc("en", paragraph("A fair day")));
    assertThat(Resolution.read(replaced, REJECT)).isEqualTo(doc("en", paragraph("A good day")));
    assertThat(Suggestions.in(replaced))
        .containsExactly(new Suggestion("a", 3, "fair", "good", List.of()));
  }

  @Test
  void of_two_suggestions_one_is_decided_and_the_other_waits() {
    Node both = doc("en", paragraph(text("one", in("a")), text("two", in("b"))));
    Resolution resolution = Resolution.of(both, REJECT, Set.of("a")::contains);
    assertThat(resolution.document()).isEqualTo(doc("en", paragraph(text("two", in("b")))));
    assertThat(resolution.suggestions()).extracting(Suggestion::inserted).containsExactly("one");
  }

  @Test
  void a_selection_names_the_suggestions_that_it_touches() {
    Node three =
        doc(
            "en",
            paragraph(text("one", in("a")), text(" and "), text("two", out("b"))),
            paragraph(text("three", in("c"))));
    assertThat(Suggestions.idsIn(three, 6, 16)).containsExactly("b", "c");
    assertThat(Suggestions.ids(three)).containsExactly("a", "b", "c");
  }

  @Test
  void a_parted_paragraph_is_whole_again_and_keeps_its_id() {
    Node parted =
        doc(
            "en",
            paragraph(text("Hello"), text(ANCHOR, in("a"))).withId("p"),
            paragraph(text(ANCHOR, in("a")), text("world")).withId("q"));
    assertThat(Resolution.read(parted, REJECT))
        .isEqualTo(doc("en", paragraph("Helloworld").withId("p")));
    assertThat(Resolution.read(parted, ACCEPT))
        .isEqualTo(doc("en", paragraph("Hello").withId("p"), paragraph("world").withId("q")));
    assertThat(Suggestions.in(parted).getFirst().blocks()).containsExactly(new Parted());
  }

  @Test
  void joined_paragraphs_are_joined_or_stay_two() {
    Node joined =
        doc(
            "en",
            paragraph(text("Hello"), text(" you", out("a"))).withId("p"),
            paragraph(text("our ", out("a")), text("world")).withId("q"));
    assertThat(Resolution.read(joined, ACCEPT))
        .isEqualTo(doc("en", paragraph("Helloworld").withId("p")));
    assertThat(Resolution.read(joined, REJECT))
        .isEqualTo(
            doc("en", paragraph("Hello you").withId("p"), paragraph("our world").withId("q")));
    assertThat(Suggestions.in(joined).getFirst().blocks()).containsExactly(new Joined());
    assertThat(Suggestions.in(joined).getFirst().deleted()).isEqualTo(" you\nour ");
  }

  @Test
  void words_of_two_suggestions_beside_a_boundary_do_not_join_it() {
    Node apart =
        doc(
            "en",
            paragraph(text("Hello"), text(" you", out("a"))),
            paragraph(text("our ", out("b")), text("world")));
    assertThat(Resolution.read(apart, ACCEPT))
        .isEqualTo(doc("en", paragraph("Hello"), paragraph("world")));
  }

  @Test
  void a_paragraph_is_joined_out_of_a_list() {
    Node joined =
        doc(
            "en",
            paragraph(text("Hello"), text(ANCHOR, out("a"))),
            bulletList(
                item(paragraph(text(ANCHOR, out("a")), text(" world"))), item(paragraph("next"))));
    assertThat(Resolution.read(joined, ACCEPT))
        .isEqualTo(doc("en", paragraph("Hello world"), bulletList(item(paragraph("next")))));
  }

  @Test
  void blocks_come_and_go_whole() {
    Node blocks =
        doc(
            "en",
            paragraph("stays"),
            marked(paragraph("new"), in("a")),
            marked(heading(1, "old"), out("a")));
    assertThat(Resolution.read(blocks, ACCEPT))
        .isEqualTo(doc("en", paragraph("stays"), paragraph("new")));
    assertThat(Resolution.read(blocks, REJECT))
        .isEqualTo(doc("en", paragraph("stays"), heading(1, "old")));
    assertThat(Suggestions.in(blocks))
        .containsExactly(
            new Suggestion(
                "a", 7, "new", "old", List.of(new Added("paragraph"), new Removed("heading"))));
  }

  @Test
  void a_list_goes_with_the_last_of_its_items() {
    Node gone =
        doc(
            "en",
            paragraph("stays"),
            bulletList(marked(item("x"), out("a")), marked(item("y"), out("b"))));
    assertThat(Resolution.read(gone, ACCEPT)).isEqualTo(doc("en", paragraph("stays")));
  }

  @Test
  void a_cell_stays_when_all_in_it_goes_and_so_does_a_document() {
    Node inCell = doc("en", table(row(cell(List.of(marked(paragraph("x"), out("a")))), cell("y"))));
    assertThat(Resolution.read(inCell, ACCEPT))
        .isEqualTo(doc("en", table(row(cell(""), cell("y")))));
    assertThat(Resolution.read(doc("en", marked(paragraph("x"), out("a"))), ACCEPT))
        .isEqualTo(doc("en", paragraph("")));
  }

  @Test
  void cells_are_never_joined() {
    Node across =
        doc(
            "en",
            table(
                row(
                    cell(List.of(paragraph(text("a"), text("b", out("s"))))),
                    cell(List.of(paragraph(text("c", out("s")), text("d")))))));
    assertThat(Resolution.read(across, ACCEPT))
        .isEqualTo(doc("en", table(row(cell("a"), cell("d")))));
  }

  @Test
  void settings_and_types_are_given_back() {
    Mark level = modification("a", "attr", "level", 2L, 3L);
    Node changed = doc("en", marked(heading(3, "Title"), level));
    assertThat(Resolution.read(changed, REJECT)).isEqualTo(doc("en", heading(2, "Title")));
    assertThat(Resolution.read(changed, ACCEPT)).isEqualTo(doc("en", heading(3, "Title")));
    assertThat(Suggestions.in(changed).getFirst().blocks())
        .containsExactly(new Changed("level", 2L, 3L));

    Mark type = modification("b", "nodeType", null, "paragraph", "heading");
    Node retyped = doc("en", marked(heading(1, "Title").withId("t"), type));
    assertThat(Resolution.read(retyped, REJECT))
        .isEqualTo(doc("en", paragraph("Title").withId("t")));
    assertThat(Suggestions.in(retyped).getFirst().blocks())
        .containsExactly(new Retyped("paragraph", "heading"));
  }

  @Test
  void a_former_value_that_may_not_stand_there_is_let_go() {
    Node wrong =
        doc(
            "en",
            marked(heading(1, "One"), modification("a", "attr", "level", 99L, 1L)),
            marked(heading(1, "Two"), modification("a", "nodeType", null, "nonsense", "heading")));
    assertThat(Resolution.read(wrong, REJECT))
        .isEqualTo(doc("en", heading(1, "One"), heading(1, "Two")));
  }

  @Test
  void a_page_shows_what_would_come_and_go() {
    Node replaced = doc("en", paragraph(text("good", out("a")), text("fair", in("a"))));
    assertThat(Html.of(replaced).write()).contains("<del>good</del><ins>fair</ins>");
  }

  static Mark in(String id) {
    return Schema.current().markType("insertion").create(Map.of("id", id));
  }

  static Mark out(String id) {
    return Schema.current().markType("deletion").create(Map.of("id", id));
  }

  private static Mark modification(
      String id, String type, @Nullable String name, Object before, Object now) {
    Map<String, @Nullable Object> values = new HashMap<>(Map.of("id", id, "type", type));
    values.put("attrName", name);
    values.put("previousValue", before);
    values.put("newValue", now);
    return Schema.current().markType("modification").create(values);
  }

  static Node marked(Node block, Mark mark) {
    return block.withMarks(List.of(mark));
  }
}
