package decem.exchange.control;

import static decem.exchange.control.WordFile.item;
import static decem.exchange.control.WordFile.p;
import static decem.exchange.control.WordFile.r;
import static decem.exchange.control.WordFile.withBody;
import static org.assertj.core.api.Assertions.assertThat;

import decem.exchange.control.ImportReport.Counted;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/>\
      <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Chapitre"><w:name w:val="Chapitre"/>\
      <w:basedOn w:val="Titre1"/></w:style>
      <w:style w:type="paragraph" w:styleId="T2"><w:name w:val="Heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Listepuces"><w:name w:val="List Bullet"/>\
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/>\
      <w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/></w:style>
      <w:style w:type="paragraph" w:styleId="Legende"><w:name w:val="caption"/></w:style>
      <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="Sous"><w:name w:val="Subtitle"/></w:style>
      """;
  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">\
      <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>\
      <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl>\
      <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1">\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>\
      <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/>\
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
      """;

  private static WordFile styled(String body) {
    return withBody(body)
        .related("styles", "styles.xml", STYLES)
        .related("numbering", "numbering.xml", NUMBERING);
  }

  private static String outline(String body) {
    return Outline.of(styled(body));
  }

  private static ImportReport report(String body) {
    return Outline.read(styled(body).bytes()).report();
  }

  private static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  @Test
  void headings_are_known_by_outline_level_through_base_styles_in_any_language() {
    assertThat(
            outline(
                p(style("Titre1"), "Un")
                    + p(style("Chapitre"), "Deux")
                    + p(style("T2"), "Trois")
                    + p("<w:outlineLvl w:val=\"2\"/>", "Quatre")))
        .isEqualTo("h1 Un\nh1 Deux\nh2 Trois\nh3 Quatre");
  }

  @Test
  void lists_keep_their_levels_forms_and_numbers() {
    assertThat(
            outline(
                item(2, 0, "one")
                    + item(2, 1, "a")
                    + item(2, 2, "iii")
                    + item(2, 1, "b")
                    + item(2, 0, "two")
                    + item(1, 1, "dash")
                    + item(3, 0, "seven")))
        .isEqualTo(
            """
            ol 1 decimal
              li
                p one
                ol 1 alpha
                  li
                    p a
                    ol 3 roman
                      li
                        p iii
                  li
                    p b
              li
                p two
                ul
                  li
                    p dash
            ol 7 decimal
              li
                p seven\
            """);
  }

  @Test
  void a_list_that_goes_on_after_a_paragraph_goes_on_in_its_numbers() {
    assertThat(outline(item(2, 0, "one") + item(2, 0, "two") + p("Between.") + item(2, 0, "three")))
        .isEqualTo(
            "ol 1 decimal\n"
                + "  li\n"
                + "    p one\n"
                + "  li\n"
                + "    p two\n"
                + "p Between.\n"
                + "ol 3 decimal\n"
                + "  li\n"
                + "    p three");
  }

  @Test
  void a_list_may_come_from_a_style_and_be_switched_off_on_a_paragraph() {
    assertThat(
            outline(
                p(style("Listepuces"), "in")
                    + p(style("Listepuces") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "out")))
        .isEqualTo("ul\n  li\n    p in\np out");
  }

  @Test
  void numbering_that_runs_on_over_headings_numbers_paragraphs_and_is_no_list() {
    String body =
        p(style("Titre1"), "A") + item(2, 0, "x") + p(style("Titre1"), "B") + item(2, 0, "y");
    assertThat(outline(body)).isEqualTo("h1 A\np x\nh1 B\np y");
    assertThat(report(body).count(Remark.NUMBERED_PARAGRAPHS)).isEqualTo(2);
  }

  @Test
  void letters_keep_weight_slant_line_and_height_from_run_and_character_style() {
    assertThat(
            outline(
                "<w:p>"
                    + r("<w:b/>", "bold ")
                    + r("<w:rStyle w:val=\"Fort\"/>", "strong ")
                    + r("<w:rStyle w:val=\"Fort\"/><w:b w:val=\"0\"/>", "plain ")
                    + r("<w:i/><w:u w:val=\"single\"/>", "both")
                    + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                    + r("<w:u w:val=\"none\"/>", " end")
                    + "</w:p>"))
        .isEqualTo("p [strong: bold strong ]plain [em,underline: both][superscript: 2] end");
  }

  @Test
  void tracked_changes_are_taken_as_accepted_and_counted() {
    String body =
        "<w:p><w:ins w:author=\"A\">"
            + r("new ")
            + "</w:ins><w:del w:author=\"B\"><w:r><w:delText>old</w:delText></w:r></w:del>"
            + r("kept")
            + "</w:p>"
            + p("<w:rPr><w:ins/><w:del w:author=\"C\"/></w:rPr>", "Joined ")
            + p("with this.")
            + "<w:p><w:moveFrom>"
            + r("gone")
            + "</w:moveFrom><w:moveTo>"
            + r("came")
            + "</w:moveTo></w:p>";
    assertThat(outline(body)).isEqualTo("p new kept\np Joined with this.\np came");
    assertThat(report(body).count(Remark.INSERTIONS_ACCEPTED)).isEqualTo(3);
    assertThat(report(body).count(Remark.DELETIONS_ACCEPTED)).isEqualTo(3);
  }

  @Test
  void tables_keep_spans_and_head_rows_and_become_rectangular() {
    String body =
        """
        <w:tbl><w:tblGrid><w:gridCol w:w="10"/><w:gridCol w:w="10"/><w:gridCol w:w="10"/></w:tblGrid>
        <w:tr><w:trPr><w:tblHeader/></w:trPr>\
        <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>%s</w:tc><w:tc>%s</w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>%s</w:tc><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>%s</w:tc></w:tr>
        <w:tr><w:trPr><w:del/></w:trPr><w:tc>%s</w:tc></w:tr></w:tbl>\
        """
            .formatted(p("A"), p("B"), p("C"), p("D"), p("E"), p("F"), p("gone"));
    assertThat(outline(body))
        .isEqualTo(
            """
            table
              table
            """
                    .replace("  table\n", "")
                + """
                  tr
                    th c2
                      p A
                    th
                      p B
                  tr
                    td r2
                      p C
                    td
                      p D
                    td
                      p E
                  tr
                    td
                      p F
                    td
                      p\
                """);
  }

  @Test
  void footnotes_and_endnotes_stand_in_the_line() {
    WordFile file =
        withBody(
                "<w:p>"
                    + r("Said")
                    + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                    + r(" and done")
                    + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
            .related(
                "footnotes",
                "footnotes.xml",
                "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>"
                    + r(" First")
                    + "</w:p>"
                    + p("Second")
                    + "</w:footnote>")
            .related(
                "endnotes", "endnotes.xml", "<w:endnote w:id=\"1\">" + p("E") + "</w:endnote>");
    assertThat(Outline.of(file)).isEqualTo("p Said^(First⏎Second) and done^(E)");
    ImportReport report = Outline.read(file.bytes()).report();
    assertThat(report.count(Counted.FOOTNOTES)).isEqualTo(2);
    assertThat(report.count(Remark.ENDNOTES_AS_FOOTNOTES)).isEqualTo(1);
  }

  @Test
  void links_come_from_relations_fields_and_bookmarks() {
    WordFile file =
        withBody(
                p("<w:outlineLvl w:val=\"0\"/>", "Here")
                        .replace("<w:r>", "<w:bookmarkStart w:name=\"spot\" w:id=\"1\"/><w:r>")
                    + "<w:p><w:hyperlink r:id=\"web\">"
                    + r("web")
                    + "</w:hyperlink><w:r><w:fldChar"
                    + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK"
                    + " \"mailto:a@b.org\" \\o \"tip\" </w:instrText></w:r><w:r><w:fldChar"
                    + " w:fldCharType=\"separate\"/></w:r>"
                    + r("<w:u w:val=\"single\"/>", "mail")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink w:anchor=\"spot\">"
                    + r("up")
                    + "</w:hyperlink><w:hyperlink r:id=\"bad\">"
                    + r("bad")
                    + "</w:hyperlink></w:p>")
            .relation("web", "hyperlink", "HTTPS://example.org/a b", true)
            .relation("bad", "hyperlink", "javascript:alert(1)", true);
    WordReading.Read read = Outline.read(file.bytes());
    assertThat(Outline.of(read.document()))
        .isEqualTo(
            "h1 Here\np [https://example.org/a%20b: web][mailto:a@b.org: mail][#"
                + read.document().child(0).id()
                + ": up]bad");
    assertThat(read.report().count(Counted.LINKS)).isEqualTo(4);
    assertThat(read.report().count(Remark.LINKS_WITHOUT_TARGET)).isEqualTo(1);
  }

  @Test
  void a_table_of_contents_is_left_out_with_all_that_stands_in_it() {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("Entry 1")
            + "</w:p>"
            + p("Entry 2")
            + p(style("Titre1"), "Start")
            + p("Words.");
    assertThat(outline(body)).isEqualTo("h1 Start\np Words.");
    assertThat(report(body).count(Remark.CONTENTS_LEFT_OUT)).isEqualTo(1);
  }

  @Test
  void long_headings_become_paragraphs_and_empty_ones_go() {
    String words = "long ".repeat(40);
    String body = p(style("Titre1"), words) + p(style("Titre1"), " ") + p(style("T2"), "Short");
    assertThat(outline(body)).isEqualTo("p " + words + "\nh1 Short");
    assertThat(report(body).count(Remark.LONG_HEADINGS)).isEqualTo(1);
    assertThat(report(body).count(Remark.HEADINGS_RAISED)).isEqualTo(1);
  }

  @Test
  void numbers_typed_by_hand_go_where_neighbours_prove_them() {
    String body =
        p(style("Titre1"), "I. Scope")
            + p("34. The group considers.")
            + p("35.\tIt adds.")
            + p("2030. A year.")
            + p(style("Titre1"), "II. Means")
            + p(style("T2"), "2.1 Money")
            + p(style("T2"), "5 lessons");
    assertThat(outline(body))
        .isEqualTo(
            "h1 Scope\n"
                + "p The group considers.\n"
                + "p It adds.\n"
                + "p 2030. A year.\n"
                + "h1 Means\n"
                + "h2 Money\n"
                + "h2 5 lessons");
    assertThat(report(body).count(Remark.HAND_NUMBERS_REMOVED)).isEqualTo(5);
  }

  @Test
  void signs_of_old_fonts_become_real_characters() {
    assertThat(
            outline(
                "<w:p>"
                    + r("<w:rFonts w:ascii=\"Symbol\"/>", "abg")
                    + r(" \uF0FC ")
                    + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>"
                    + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r></w:p>"))
        .isEqualTo("p αβγ ✓ →≤");
  }

  @Test
  void title_quotation_caption_and_alignment_find_their_place() {
    String body =
        p(style("Titre"), "The Title")
            + p("<w:jc w:val=\"center\"/>", "Centred")
            + p("<w:jc w:val=\"both\"/>", "Justified by taste")
            + p(style("Citation"), "Quoted")
            + p(style("Citation"), "twice");
    assertThat(outline(body))
        .isEqualTo("p center Centred\np Justified by taste\nblockquote\n  p Quoted\n  p twice");
    assertThat(report(body).lines())
        .anySatisfy(line -> assertThat(line.examples()).containsExactly("The Title"));
  }

  @Test
  void what_word_knows_and_a_paper_does_not_is_said_and_not_silently_lost() {
    String body =
        "<w:altChunk r:id=\"x\"/>"
            + p("<w:rPr/>", "a")
            + "<w:p>"
            + r("<w:vanish/>", "secret")
            + r("<w:strike/>", "struck ")
            + "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>"
            + "<w:r><w:object/></w:r><w:r><w:drawing/></w:r></w:p>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
            + p("Boxed")
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>";
    assertThat(outline(body)).isEqualTo("p a\np struck a=b\nblockquote\n  p Boxed");
    assertThat(report(body).lines())
        .extracting(ImportReport.Line::remark)
        .containsExactly(
            Remark.TEXT_BOXES_AS_QUOTES,
            Remark.FORMULAS_AS_TEXT,
            Remark.STRUCK_LETTERS_KEPT,
            Remark.DRAWINGS_LEFT_OUT,
            Remark.OBJECTS_LEFT_OUT,
            Remark.FOREIGN_PARTS_LEFT_OUT,
            Remark.HIDDEN_TEXT_LEFT_OUT);
  }

  @Test
  void our_own_bookmarks_bring_the_blocks_ids_back() {
    String body =
        p("One").replace("<w:r>", "<w:bookmarkStart w:name=\"_dbab_h1\" w:id=\"1\"/><w:r>")
            + p("Copy").replace("<w:r>", "<w:bookmarkStart w:name=\"_dbab_h1\" w:id=\"2\"/><w:r>");
    WordReading.Read read = Outline.read(styled(body).bytes());
    assertThat(read.document().child(0).id()).isEqualTo("ab-1");
    assertThat(read.document().child(1).id()).isNotEmpty().isNotEqualTo("ab-1");
    assertThat(read.report().count(Remark.IDS_RENEWED)).isEqualTo(1);
  }

  @Test
  void strict_namespaces_other_names_and_back_slashes_are_read_alike() {
    String body = p(style("Titre1"), "Strict") + p("Words");
    WordFile file =
        styled(body)
            .main("word/document2.xml", body, "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .relation("s", "styles", "\\word\\styles.xml", false);
    assertThat(Outline.of(file)).isEqualTo("h1 Strict\np Words");
  }

  @Test
  void subtitles_and_captions_of_tables_take_no_number() {
    String body =
        p(style("Sous"), "Of a group") + p("Numbered.") + p(style("Legende"), "Table 1: Gaps");
    assertThat(outline(body)).isEqualTo("p- Of a group\np Numbered.\np- Table 1: Gaps");
  }
}
