package decem.exchange.control;

import static decem.document.Marks.em;
import static decem.document.Marks.link;
import static decem.document.Marks.strong;
import static decem.document.Marks.subscript;
import static decem.document.Marks.superscript;
import static decem.document.Marks.underline;
import static decem.document.Nodes.blockquote;
import static decem.document.Nodes.bulletList;
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

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.Papers.Picture;
import decem.document.BlockIds;
import decem.document.Documents;
import decem.document.Node;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordRoundTripTest {
  private static final byte[] PNG = HostileFilesTest.png(40, 20);
  private static final String PICTURE = Digest.of(PNG).hex();

  static List<Path> samples() {
    return Samples.all();
  }

  static Imprint imprint(Language language) {
    return new Imprint(
        language,
        "A paper <of> \"some\" & other things",
        "GR(2026)0007-REV1",
        "Version 2",
        LocalDate.of(2026, 11, 23),
        Digest.of("version"),
        "DEMO UNCLASSIFIED");
  }

  static byte[] written(Node document, Map<Digest, Picture> pictures, Language language)
      throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new WordWriter(document, imprint(language), digest -> Optional.ofNullable(pictures.get(digest)))
        .write(file);
    return file.toByteArray();
  }

  private static void comesBack(Node document) throws Exception {
    Map<Digest, Picture> pictures = Map.of(new Digest(PICTURE), new Picture(PNG, "image/png"));
    WordReading.Read read = Outline.read(written(document, pictures, Language.EN));
    assertThat(Outline.of(read.document())).isEqualTo(Outline.of(document));
    assertThat(Documents.canonical(read.document())).isEqualTo(Documents.canonical(document));
    assertThat(read.report().lines()).isEmpty();
  }

  private static Node whole(Node... blocks) {
    return BlockIds.completed(doc("en", blocks));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void what_was_imported_goes_out_and_comes_back_the_same(Path file) throws Exception {
    WordReading.Read first = Outline.read(Files.readAllBytes(file));
    byte[] exported = written(first.document(), first.pictures(), Language.EN);
    WordReading.Read second = Outline.read(exported);
    assertThat(Outline.of(second.document())).isEqualTo(Outline.of(first.document()));
    assertThat(Documents.canonical(second.document()))
        .isEqualTo(Documents.canonical(first.document()));
    assertThat(second.pictures().keySet()).isEqualTo(first.pictures().keySet());
  }

  @Test
  void headings_of_every_part_and_kind_of_number() throws Exception {
    comesBack(
        whole(
            heading(1, "Summary").with("part", "front"),
            paragraph("Not counted here."),
            heading(1, "Scope"),
            paragraph("Counted."),
            heading(3, "Deeper than it should be"),
            heading(2, "Aside").with("unnumbered", true),
            heading(1, List.of(text("All bold", strong()))),
            heading(1, "List of members").with("part", "annex"),
            heading(2, "Below").with("part", "annex").with("unnumbered", true)));
  }

  @Test
  void paragraphs_with_all_that_a_paragraph_can_say() throws Exception {
    comesBack(
        whole(
            paragraph("34. Typed number of our own stays"),
            paragraph("35. And the next"),
            paragraph("").with("unnumbered", true),
            paragraph(),
            paragraph("Plain").with("unnumbered", true).with("align", "justify"),
            paragraph("Centre").with("align", "center"),
            paragraph("En français").with("lang", "fr"),
            paragraph("Portion").with("mark", "R"),
            paragraph(
                text("a  b\tc & <d> \"e\" "),
                text("bold", strong()),
                text("slanted", em(), underline()),
                text("2", superscript()),
                text("n", subscript()),
                hardBreak(),
                text("link", link("https://example.org/?a=1&b=2")),
                text(" to ", link("#elsewhere")),
                text("bold link", strong(), link("mailto:a@b.org")),
                footnote(
                    List.of(
                        text("See "),
                        text("there", em(), link("https://example.org")),
                        hardBreak(),
                        text("and here."))),
                text(" end \uD83D\uDE00 œ « »"))));
  }

  @Test
  void lists_in_lists_with_figures_tables_and_more_paragraphs() throws Exception {
    comesBack(
        whole(
            bulletList(
                item(
                    paragraph("one"),
                    paragraph("more of one"),
                    orderedList(
                        3,
                        "alpha",
                        List.of(item("c"), item(paragraph("d"), bulletList(item("deep")))))),
                item(paragraph("two"), figure(PICTURE, "words", text("In a list")))),
            bulletList(item("another list at once")),
            orderedList(1, "roman", List.of(item("i"), item("ii"))),
            orderedList(item("restarts")),
            orderedList(item(paragraph("with a table"), table(row(cell("x"), cell("y")))))));
  }

  @Test
  void tables_with_spans_heads_widths_lists_and_tables_inside() throws Exception {
    Node wide = headerCell("Wide").with("colspan", 2);
    Node tall = cell("Tall").with("rowspan", 2);
    comesBack(
        whole(
            table(
                row(headerCell("A"), wide),
                row(tall, cell("b"), headerCell("Head in the middle")),
                row(
                    cell(List.of(bulletList(item("in a cell")))),
                    cell(List.of(paragraph("p"), table(row(cell("inner"))))))),
            table(
                row(
                    cell("fixed").with("colwidth", List.of(120L)),
                    cell("wider").with("colwidth", List.of(200L))))));
  }

  @Test
  void quotations_recommendations_figures_and_page_breaks() throws Exception {
    comesBack(
        whole(
            blockquote(paragraph("Quoted"), bulletList(item("in a quotation"))),
            blockquote(paragraph("Another")),
            recommendation("The Secretariat", "end of 2027", paragraph("Do"), paragraph("this.")),
            recommendation("", "", paragraph("Do that.")),
            figure(PICTURE, "A picture \"in\" words", text("Caption "), text("in part", em()))
                .with("width", 60),
            figure(PICTURE, "No caption"),
            pageBreak(),
            paragraph("After")));
  }

  @Test
  void the_same_version_gives_the_same_bytes() throws Exception {
    Node document = whole(heading(1, "One"), paragraph("Two"));
    assertThat(written(document, Map.of(), Language.FR))
        .isEqualTo(written(document, Map.of(), Language.FR));
  }
}
