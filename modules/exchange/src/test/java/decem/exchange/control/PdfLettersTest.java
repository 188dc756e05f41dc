package decem.exchange.control;

import static decem.document.Marks.strong;
import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.headerCell;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.item;
import static decem.document.Nodes.orderedList;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.row;
import static decem.document.Nodes.table;
import static decem.document.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.Papers.Picture;
import decem.document.BlockIds;
import decem.document.Node;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No letter of a text is altered, left out or cut without a word about it. */
class PdfLettersTest {
  private static final float POINT = 72 / 25.4f;
  private static final String WORLD = "مرحبا بالعالم; 中文; 🌊";
  private static final String LONG = "abcdefghij".repeat(20);

  static List<Path> samples() {
    return Samples.all();
  }

  private static byte[] pdf(Language language, String title, Node... blocks) throws Exception {
    Imprint imprint =
        new Imprint(
            language, title, "R(2026)1", "V 1", LocalDate.of(2026, 1, 2), Digest.of("d"), "DEMO");
    return pdf(imprint, BlockIds.completed(doc(language.tag(), blocks)));
  }

  private static byte[] pdf(Imprint imprint, Node document) throws Exception {
    byte[] dot = SamplePicture.bytes();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new PdfWriter(document, imprint, digest -> Optional.of(new Picture(dot, "image/png")))
        .write(file);
    return file.toByteArray();
  }

  private static String words(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 6 letters of this text have no glyph | The Word file of this version holds every"
            + " letter.",
        "FR | 6 lettres de ce texte, absentes | contient toutes les lettres."
      })
  void what_no_font_has_is_shown_as_its_code_and_counted(
      Language language, String count, String where) throws Exception {
    byte[] file = pdf(language, "中文 🌊", paragraph(WORLD));
    Files.createDirectories(Path.of("target/shots"));
    Files.write(Path.of("target/shots/world-" + language + ".pdf"), file);
    assertThat(words(file))
        .contains("⟦U+4E2D⟧⟦U+6587⟧ ⟦U+1F30A⟧", count, where)
        .satisfies(all -> assertThat(all.split("⟦U\\+1F30A⟧", -1)).hasSize(3))
        .doesNotContain("#");
    assertThat(title(file)).isEqualTo("中文 🌊");
  }

  private static String title(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentInformation().getTitle();
    }
  }

  @Test
  void a_text_whose_letters_are_all_drawn_says_nothing_of_it() throws Exception {
    assertThat(words(pdf(Language.EN, "T", paragraph("All there.")))).doesNotContain("Word file");
  }

  @Test
  void arabic_is_joined_and_runs_to_the_left() throws Exception {
    byte[] file =
        pdf(
            Language.EN,
            "T",
            paragraph(WORLD),
            paragraph(text("a (سلام) b"), footnote(List.of(text("سلام")))));
    assertThat(words(file)).contains("مرحبا بالعالم", "a (سلام) b", "1 سلام");
    assertThat(ArabicLetters.joined("مرحبا")).isEqualTo("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E");
    assertThat(ArabicLetters.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    List<TextPosition> letters = positions(file);
    float meem = at(letters, "\uFEE3");
    assertThat(meem).isGreaterThan(at(letters, "\uFEAE")).isLessThan(at(letters, ";"));
  }

  private static float at(List<TextPosition> letters, String letter) {
    return letters.stream()
        .filter(each -> each.getUnicode().equals(letter))
        .findFirst()
        .orElseThrow()
        .getXDirAdj();
  }

  @ParameterizedTest
  @CsvSource({
    "0020, 017F",
    "01CD, 01DC",
    "0218, 021B",
    "1E00, 1EF9",
    "0391, 03A1",
    "03A3, 03CE",
    "0400, 045F",
    "0490, 04F9",
    "2010, 2027",
    "2030, 205E",
    "2070, 2071",
    "2074, 208E",
    "20A0, 20B5",
    "2100, 2109",
    "210B, 2138",
    "2150, 2185",
    "2190, 21FF",
    "2200, 22FF",
    "2500, 25FF",
    "2600, 266F",
    "2713, 2718"
  })
  void signs_of_our_languages_and_of_reports_are_drawn(String from, String to) {
    List<String> missing = new ArrayList<>();
    for (int sign = Integer.parseInt(from, 16); sign <= Integer.parseInt(to, 16); sign++) {
      PdfLetters letters = new PdfLetters();
      letters.of(Character.toString(sign));
      if (Character.isDefined(sign) && !Character.isISOControl(sign) && letters.undrawn() > 0) {
        missing.add("%04X".formatted(sign));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void a_long_word_is_broken_and_never_cut() throws Exception {
    Imprint imprint =
        new Imprint(Language.EN, LONG, LONG, LONG, LocalDate.of(2026, 1, 2), Digest.of("d"), LONG);
    Node document =
        doc(
            "en",
            heading(1, LONG),
            paragraph(text(LONG), text(LONG, strong()), footnote(List.of(text(LONG)))),
            orderedList(1, "decimal", List.of(item(LONG))),
            table(
                row(headerCell(LONG), headerCell("b"), headerCell("c")),
                row(cell("a"), cell(LONG), cell("c d e f g h"))));
    byte[] file = pdf(imprint, BlockIds.completed(document));
    Files.createDirectories(Path.of("target/shots"));
    Files.write(Path.of("target/shots/long.pdf"), file);
    for (TextPosition letter : positions(file)) {
      assertThat(letter.getXDirAdj()).isGreaterThan(15 * POINT);
      assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
          .as(letter.getUnicode() + " at " + letter.getYDirAdj())
          .isLessThan((210 - 23.5f) * POINT);
    }
    assertThat(words(file).replace(" ", "").split("abcdefghij", -1)).hasSizeGreaterThan(11 * 20);
  }

  private static List<TextPosition> positions(byte[] pdf) throws Exception {
    List<TextPosition> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          if (!letter.getUnicode().isBlank()) {
            all.add(letter);
          }
        }
      }.getText(document);
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_letter_of_the_samples_is_drawn(Path sample) throws Exception {
    WordReading.Read read = Outline.read(Files.readAllBytes(sample));
    Imprint imprint =
        new Imprint(Language.EN, "T", "R", "V", LocalDate.of(2026, 1, 2), Digest.of("d"), "DEMO");
    String drawn = words(pdf(imprint, read.document()));
    assertThat(count(drawn, '⟦')).isEqualTo(count(read.document().textContent(), '⟦'));
    assertThat(count(drawn, '#')).isEqualTo(count(read.document().textContent(), '#'));
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }
}
