package decem.document;

import static decem.document.Marks.em;
import static decem.document.Marks.link;
import static decem.document.Marks.strong;
import static decem.document.Nodes.bulletList;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.item;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
  private static final Node PAPER =
      doc(
          "en",
          heading(1, "Analysis").withId("h1"),
          paragraph(
              text("The group "),
              text("considers", em()),
              footnote("Inquiry, para 112."),
              text(" that")),
          bulletList(item("one"), item("two")));

  @Test
  void writing_gives_every_attribute_in_the_order_of_the_schema() {
    assertThat(Documents.write(doc("en", heading(2, "A").withId("h"))))
        .isEqualTo(
            "{\"type\":\"doc\",\"attrs\":{\"lang\":\"en\"},\"content\":[{\"type\":\"heading\",\"attrs\":{\"id\":\"h\","
                + "\"lang\":\"\",\"mark\":\"\",\"level\":2,\"part\":\"body\",\"unnumbered\":false},"
                + "\"content\":[{\"type\":\"text\",\"text\":\"A\"}]}]}");
  }

  @Test
  void canonical_form_leaves_defaults_out_and_reads_back_as_the_same_document() {
    String canonical = Documents.canonical(PAPER);
    assertThat(canonical)
        .startsWith(
            "{\"attrs\":{\"lang\":\"en\"},\"content\":[{\"attrs\":{\"id\":\"h1\"},\"content\":[{\"text\":\"Analysis\"");
    assertThat(Documents.read(canonical)).isEqualTo(PAPER);
    assertThat(Documents.read(Documents.write(PAPER))).isEqualTo(PAPER);
    assertThat(Documents.digest(PAPER)).hasSize(64).isEqualTo(Documents.digest(canonical));
  }

  @Test
  void marks_stand_in_the_order_of_the_schema_and_neighbouring_texts_join() {
    Node paragraph =
        paragraph(
            text("a", em(), strong()), text("b", strong(), em()), text("c", em(), link("#x")));
    assertThat(paragraph.childCount()).isEqualTo(2);
    assertThat(paragraph.child(0).marks()).containsExactly(strong(), em());
    assertThat(paragraph.child(1).marks()).containsExactly(link("#x"), em());
  }

  @Test
  void sizes_and_letters_are_those_of_the_editor() {
    Node paragraph = PAPER.child(1);
    assertThat(paragraph.textContent()).isEqualTo("The group considersInquiry, para 112. that");
    assertThat(paragraph.nodeSize()).isEqualTo(2 + 19 + 20 + 5);
    assertThat(PAPER.textBetween(0, PAPER.content().size(), "\n"))
        .startsWith("Analysis\nThe group");
    assertThat(PAPER.nodeAt(10)).isSameAs(paragraph);
  }

  @Test
  void ids_are_completed_and_later_copies_get_new_ones() {
    AtomicInteger next = new AtomicInteger();
    Node twice = doc("en", paragraph("a").withId("x"), paragraph("b").withId("x"), paragraph("c"));
    assertThatThrownBy(() -> Validity.check(twice)).isInstanceOf(DocumentRefused.class);
    Node completed = BlockIds.completed(twice, () -> "n" + next.incrementAndGet());
    assertThat(BlockIds.of(completed)).containsExactly("x", "n1", "n2");
    assertThat(BlockIds.of(BlockIds.completed(PAPER)))
        .doesNotHaveDuplicates()
        .hasSize(8)
        .contains("h1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "MALFORMED         | not json",
        "MALFORMED         | {'type':'doc','content':[{'type':'paragraph','extra':1}]}",
        "UNKNOWN_TYPE      | {'type':'doc','content':[{'type':'script'}]}",
        "UNKNOWN_ATTRIBUTE |"
            + " {'type':'doc','content':[{'type':'paragraph','attrs':{'__proto__':'x'}}]}",
        "ATTRIBUTE         | {'type':'doc','content':[{'type':'heading','attrs':{'level':999}}]}",
        "ATTRIBUTE         | {'type':'doc','content':[{'type':'heading','attrs':{'level':'1'}}]}",
        "ATTRIBUTE         | {'type':'doc','content':[{'type':'paragraph','attrs':{'id':'a b'}}]}",
        "ATTRIBUTE         | {'type':'doc','content':[{'type':'figure'}]}",
        "ATTRIBUTE         |"
            + " {'type':'doc','content':[{'type':'figure','attrs':{'src':'https://x/y.png'}}]}",
        "CONTENT           | {'type':'doc'}",
        "CONTENT           | {'type':'doc','content':[{'type':'bullet_list'}]}",
        "CONTENT           |"
            + " {'type':'doc','content':[{'type':'list_item','content':[{'type':'paragraph'}]}]}",
        "CONTENT           | {'type':'paragraph'}",
        "CONTENT           |"
            + " {'type':'doc','content':[{'type':'paragraph','content':[{'type':'paragraph'}]}]}",
      })
  void what_breaks_a_rule_is_refused_by_name(Refusal.Code code, String json) {
    assertThatThrownBy(() -> Documents.read(json.replace('\'', '"')))
        .isInstanceOfSatisfying(
            DocumentRefused.class, no -> assertThat(no.refusal().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "data:text/html,x", "//host/x", "' https://x'", "vbscript:x"})
  void links_lead_nowhere_else(String href) {
    assertThat(Marks.mayLinkTo(href)).isFalse();
  }

  @Test
  void marks_that_exclude_each_other_do_not_stand_together() {
    String both =
        "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'x',"
            + "'marks':[{'type':'superscript'},{'type':'subscript'}]}]}]}";
    assertThatThrownBy(() -> Documents.read(both.replace('\'', '"')))
        .isInstanceOfSatisfying(
            DocumentRefused.class,
            no -> assertThat(no.refusal().code()).isEqualTo(Refusal.Code.MARKS));
  }
}
