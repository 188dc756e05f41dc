package decem.exchange.control;

import static decem.document.Marks.em;
import static decem.document.Marks.link;
import static decem.document.Marks.strong;
import static decem.document.Marks.superscript;
import static decem.document.Nodes.blockquote;
import static decem.document.Nodes.bulletList;
import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.figure;
import static decem.document.Nodes.footnote;
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
import decem.document.Node;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {
  private static byte[] pdf = new byte[0];

  @BeforeAll
  static void a_paper_with_one_of_everything() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] png = picture();
    String sha256 = Digest.of(png).hex();
    pdf = written(everything(sha256), png);
  }

  private static byte[] picture() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    return png.toByteArray();
  }

  private static byte[] written(Node document, byte[] png) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new PdfWriter(
            document,
            WordRoundTripTest.imprint(Language.FR),
            digest -> Optional.of(new Picture(png, "image/png")))
        .write(file);
    return file.toByteArray();
  }

  /** As texts come: the language is known beside them, and the document itself does not say it. */
  private static Node everything(String sha256) {
    return BlockIds.completed(
        doc(
            "",
            heading(1, "Synthèse").with("part", "front"),
            paragraph("Sans numéro."),
            heading(1, "Constat"),
            paragraph(
                text("L’efficacité spécifique des offices"),
                footnote(List.of(text("Voir "), text("l’annexe", em()), text(".")))),
            paragraph(
                text("gras ", strong()),
                text("2", superscript()),
                text(" → ✓ α\u202F: \u2011 Łódź \uF0B7 "),
                text("lien", link("https://example.org/a"))),
            heading(3, "Deux niveaux plus bas"),
            bulletList(item(paragraph("un"), orderedList(2, "roman", List.of(item("ii"))))),
            blockquote(paragraph("Citation.")),
            recommendation("Secrétariat", "2027", paragraph("Agir.")),
            table(
                row(headerCell("A"), headerCell("B").with("colspan", 2)),
                row(cell("haut").with("rowspan", 2), cell("1"), cell("2")),
                row(cell("3"), cell("4"))),
            table(row(headerCell("seule"), headerCell("rangée"))),
            figure(sha256, "Une image", text("La légende")).with("width", 50),
            pageBreak(),
            paragraph("Après le saut.").with("mark", "RESTREINT"),
            heading(1, "Membres").with("part", "annex"),
            paragraph("La liste.")));
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_3_A", "PDFUA_1"})
  void keeps_every_rule_of_archive_and_accessibility(PDFAFlavour flavour) throws Exception {
    keepsEveryRule(pdf, flavour);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_3_A", "PDFUA_1"})
  void keeps_them_in_a_text_that_runs_both_ways(PDFAFlavour flavour) throws Exception {
    Node both =
        doc(
            "en",
            heading(1, "سلام 中"),
            paragraph(text("مرحبا (a) 🌊"), footnote(List.of(text("سلام")))));
    keepsEveryRule(written(BlockIds.completed(both), picture()), flavour);
  }

  private static void keepsEveryRule(byte[] file, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        var validator =
            Foundries.defaultInstance().createValidator(flavour, 50, false, true, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void every_page_says_whose_text_it_is_and_which_page() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      for (int page = 1; page <= pages; page++) {
        assertThat(words(document, page))
            .contains("DEMO UNCLASSIFIED", "GR(2026)0007-REV1 · Version 2 · 23 novembre 2026")
            .contains("SHA-256 " + Digest.of("version").hex(), page + " / " + pages);
      }
    }
  }

  @Test
  void words_can_be_found_as_they_are_written() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(words(document, 1))
          .contains(
              "L’efficacité spécifique", "→ ✓ α", "Łódź", "Voir l’annexe.", "Recommandation 1")
          .doesNotContain("#");
      assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
      assertThat(document.getDocumentInformation().getTitle()).startsWith("A paper <of>");
    }
  }

  @Test
  void no_number_stands_on_a_page_without_its_words() throws Exception {
    Node[] many = new Node[150];
    for (int at = 0; at < many.length; at++) {
      many[at] = paragraph("Words that fill a line or two. ".repeat(3 + at * 5 % 11));
    }
    byte[] file = written(BlockIds.completed(doc("en", many)), picture());
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(words(document, page))
            .containsPattern("\\d+\\s+Words that fill")
            .doesNotContainPattern("(?m)^\\d+\\s+GR\\(");
      }
    }
  }

  @Test
  void the_first_line_of_a_numbered_paragraph_is_as_wide_as_the_next() throws Exception {
    Node numbered = paragraph("on ".repeat(300));
    Node other = paragraph("on ".repeat(300)).with("unnumbered", true);
    byte[] file = written(BlockIds.completed(doc("en", numbered, other)), picture());
    try (PDDocument document = Loader.loadPDF(file)) {
      List<String> lines =
          words(document, 1)
              .lines()
              .filter(line -> line.contains("on on"))
              .map(line -> line.replaceFirst("^1 ", "").strip())
              .toList();
      assertThat(lines).hasSizeGreaterThan(6);
      int half = lines.size() / 2;
      assertThat(lines.subList(0, half)).isEqualTo(lines.subList(half, lines.size()));
    }
  }

  private static String words(PDDocument document, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replace('\u00A0', ' ');
  }

  @Test
  void an_address_in_a_text_is_never_visited() throws Exception {
    try (var server = new java.net.ServerSocket(0)) {
      server.setSoTimeout(1);
      String address = "http://localhost:" + server.getLocalPort() + "/x";
      written(
          doc("en", paragraph(text("a", link(address))), paragraph("<img src='x'/>")), picture());
      org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
          .isInstanceOf(java.net.SocketTimeoutException.class);
    }
  }
}
