package decem.document.html;

import static decem.document.Marks.em;
import static decem.document.Marks.link;
import static decem.document.Marks.strong;
import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.figure;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.hardBreak;
import static decem.document.Nodes.headerCell;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.item;
import static decem.document.Nodes.orderedList;
import static decem.document.Nodes.pageBreak;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.recommendation;
import static decem.document.Nodes.row;
import static decem.document.Nodes.table;
import static decem.document.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Fragment;
import decem.document.Goldens;
import decem.document.Node;
import decem.document.Schema;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlTest {
  @Test
  void a_numbered_paragraph_hangs_its_number_beside_the_words() {
    assertThat(html(paragraph("Eleven of <fourteen> & \"more\"").withId("p27").with("lang", "fr")))
        .isEqualTo(
            "<div class=\"para\"><span class=\"pn\">1</span><p id=\"b-p27\" data-block=\"p27\""
                + " lang=\"fr\" data-no=\"1\">Eleven of &lt;fourteen&gt; &amp;"
                + " &quot;more&quot;</p></div>\n");
  }

  @Test
  void headings_carry_their_numbers_and_never_skip_a_level() {
    assertThat(
            html(
                heading(1, "Analysis").withId("h"),
                heading(4, "Deep"),
                heading(1, "Members").with("part", "annex")))
        .isEqualTo(
            "<h2 id=\"b-h\" data-block=\"h\"><span class=\"no\">1</span> Analysis</h2>\n"
                + "<h3><span class=\"no\">1.1</span> Deep</h3>\n"
                + "<h2><span class=\"no\">Annex A</span> Members</h2>\n");
  }

  @Test
  void neighbours_share_the_link_they_are_in() {
    Node words =
        paragraph(
            text("a", link("https://x.org/?a=1&b")),
            text("b", link("https://x.org/?a=1&b"), strong()));
    assertThat(html(words))
        .contains(
            "<a href=\"https://x.org/?a=1&amp;b\" rel=\"noopener\">a<strong>b</strong></a></p>");
  }

  @Test
  void notes_stand_at_the_end_with_links_both_ways() {
    Node words =
        paragraph(
            text("Told", em()), footnote(List.of(text("Inquiry", em()))).withId("f7"), hardBreak());
    assertThat(html(words))
        .contains(
            "<em>Told</em><sup class=\"fn\"><a href=\"#n-f7\" id=\"c-f7\""
                + " role=\"doc-noteref\">1</a></sup><br/></p>")
        .contains(
            "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\"><ol>\n"
                + "<li id=\"n-f7\">")
        .contains(
            "<em>Inquiry</em> <a class=\"back\" href=\"#c-f7\" role=\"doc-backlink\""
                + " aria-label=\"Back to call 1 in");
  }

  @Test
  void notes_for_print_stand_where_they_are_called() {
    Node words = paragraph(text("Told", strong()), footnote("Inquiry").withId("f7"));
    assertThat(Html.of(doc("en", words)).forPrint().write())
        .contains("<strong>Told</strong><span class=\"footnote\" id=\"n-f7\">Inquiry</span></p>")
        .doesNotContain("noteref");
  }

  @Test
  void a_recommendation_speaks_the_language_of_the_text() {
    Node rec = recommendation("Secretariat", "1 January 2030", paragraph("Open the gauges."));
    assertThat(html(rec))
        .contains(
            "<div class=\"rec\"><div class=\"rec-head\"><b>Recommendation 1</b> <span>Owner:"
                + " Secretariat</span> <span>By 1 January 2030</span></div>\n"
                + "<p>Open the gauges.</p>");
    assertThat(Html.of(doc("fr", rec)).write())
        .contains("<b>Recommandation 1</b> <span>Responsable\u00a0: Secretariat</span>");
  }

  @Test
  void added_words_are_in_the_language_that_the_reader_of_the_text_is_told() {
    Node rec = recommendation("Secretariat", "", paragraph("Ouvrir les stations."));
    Node annex = heading(1, "Chronologie").with("part", "annex");
    assertThat(Html.of(doc("", rec, annex)).in("fr").write())
        .contains("<b>Recommandation 1</b> <span>Responsable\u00a0: Secretariat</span>")
        .contains("Annexe A")
        .doesNotContain("lang=");
  }

  @Test
  void a_table_has_a_head_a_body_and_scopes() {
    Node number = cell("6.5 h").withContent(Fragment.of(paragraph("6.5 h").with("align", "right")));
    Node wide = headerCell("Basin").with("colwidth", List.of(30)).with("colspan", 1);
    Node table =
        table(
            row(wide, headerCell("Hours").with("colwidth", List.of(90))),
            row(headerCell("Varn"), number));
    assertThat(html(table).replaceAll("</?p[^>]*>|\n", ""))
        .isEqualTo(
            "<table><colgroup><col width=\"25%\"/><col width=\"75%\"/></colgroup><thead><tr><th"
                + " scope=\"col\">Basin</th><th scope=\"col\">Hours</th></tr></thead><tbody><tr><th"
                + " scope=\"row\">Varn</th><td class=\"num\">6.5 h</td></tr></tbody></table>");
  }

  @Test
  void a_table_of_one_row_is_no_head_without_a_body() {
    assertThat(html(table(row(headerCell("Only"))))).contains("<tbody>").doesNotContain("<thead>");
    assertThat(html(table(row(headerCell("Two high").with("rowspan", 2)), row(cell("x")))))
        .doesNotContain("<thead>");
  }

  @Test
  void a_figure_gets_its_address_from_the_caller() {
    Node figure = figure("ab".repeat(32), "Gauges \"now\"", text("Gauges")).with("width", 50);
    assertThat(Html.of(doc("en", figure)).withPictures(sha -> "/media/" + sha).write())
        .contains(
            "<img src=\"/media/"
                + "ab".repeat(32)
                + "\" alt=\"Gauges &quot;now&quot;\" width=\"50%\"/>")
        .contains("<figcaption><b data-not-text=\"true\">Figure 1.</b> Gauges</figcaption>");
    assertThat(html(figure))
        .contains("<span class=\"missing\" data-not-text=\"true\">Gauges &quot;now&quot;</span>");
  }

  @Test
  void lists_breaks_and_markings_are_written() {
    assertThat(
            html(
                orderedList(3, "alpha", List.of(item("x"))),
                pageBreak(),
                paragraph("y").with("mark", "DEMO")))
        .contains("<ol class=\"list--alpha\" type=\"a\" start=\"3\">\n<li>\n<p>x</p>\n</li>\n</ol>")
        .contains("<hr class=\"page-break\"/>")
        .contains(
            "data-mark=\"DEMO\" data-no=\"1\"><span class=\"portion\""
                + " data-not-text=\"true\">(DEMO)</span> y</p>");
  }

  @Test
  void anchored_words_are_marked_over_marks_and_each_other() {
    Node document = doc("en", paragraph(text("one "), text("two", strong()), text(" three")));
    assertThat(
            Html.of(document)
                .withSpans(List.of(Span.anchor("a", 3, 7), Span.anchor("b", 6, 10)))
                .write())
        .contains(
            "on<mark class=\"hit\" data-anchor=\"a\">e </mark><strong><mark class=\"hit\""
                + " data-anchor=\"a\">t</mark><mark class=\"hit\" data-anchor=\"a b\">w</mark><mark"
                + " class=\"hit\" data-anchor=\"b\">o</mark></strong>");
  }

  @Test
  void what_was_taken_out_is_struck_and_has_no_number() {
    Node document = doc("en", paragraph("old"), paragraph("new"));
    String html =
        Html.of(document)
            .withSpans(
                List.of(Span.of(Span.Kind.DELETED, 0, 5), Span.of(Span.Kind.INSERTED, 5, 10)))
            .write();
    assertThat(html)
        .isEqualTo(
            "<p><del>old</del></p>\n"
                + "<div class=\"para\"><span class=\"pn\">1</span><p"
                + " data-no=\"1\"><ins>new</ins></p></div>\n");
  }

  @Test
  void every_random_document_is_well_formed_in_both_modes() throws Exception {
    DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Goldens.forEachLine(
        line -> {
          Object source = line.containsKey("end") ? line.get("end") : line.get("doc");
          if (source == null) return;
          Node document = Schema.current().readNode(source);
          mustParse(xml, Html.of(document).withSpans(List.of(Span.anchor("x", 5, 900))).write());
          mustParse(xml, Html.of(document).forPrint().write());
        });
  }

  private static void mustParse(DocumentBuilder xml, String html) {
    try {
      assertThat(xml.parse(new InputSource(new StringReader("<article>" + html + "</article>"))))
          .isNotNull();
    } catch (SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String html(Node... blocks) {
    return Html.of(doc("en", blocks)).write();
  }
}
