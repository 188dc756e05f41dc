package decem.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import decem.document.Validity;
import decem.exchange.control.ImportReport.Counted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTest {

  static List<Path> samples() {
    return Samples.all();
  }

  static List<Path> made() {
    return Samples.own().stream().filter(own -> Files.exists(SampleMaker.sourceOf(own))).toList();
  }

  @Test
  void the_samples_are_there_and_their_names_are_told() {
    List<String> names = samples().stream().map(each -> each.getFileName().toString()).toList();
    System.getLogger(getClass().getName())
        .log(System.Logger.Level.INFO, names.size() + " sample files: " + String.join(", ", names));
    assertThat(names)
        .contains(
            "eau-et-frontieres-fr.docx",
            "form-of-request-en.docx",
            "keeping-the-lights-on-en.docx",
            "river-report-en.docx",
            "river-report-fr.docx");
  }

  @ParameterizedTest
  @MethodSource("made")
  void what_word_itself_adds_changes_nothing(Path file) throws Exception {
    byte[] dressed = SampleMaker.madeByWord(file);
    WordReading.Read plain = Outline.read(Files.readAllBytes(file));
    WordReading.Read read = Outline.read(dressed);
    assertThat(Outline.of(read.document())).isEqualTo(Outline.of(plain.document()));
    assertThat(read.report().counts()).isEqualTo(plain.report().counts());
    assertThat(read.report().lines()).isEqualTo(plain.report().lines());
  }

  @Test
  void samples_with_a_source_are_made_from_it() throws Exception {
    assertThat(made()).hasSize(2);
    for (Path sample : made()) {
      assertThat(SampleMaker.made(sample)).isEqualTo(Files.readAllBytes(sample));
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void a_made_sample_has_what_a_real_report_has(Path file) throws Exception {
    WordReading.Read read = Outline.read(Files.readAllBytes(file));
    ImportReport report = read.report();
    assertThat(report.count(Counted.WORDS)).isGreaterThan(10_000);
    assertThat(report.count(Counted.TABLES)).isGreaterThan(4);
    assertThat(report.count(Counted.FOOTNOTES)).isPositive();
    assertThat(report.count(Counted.LINKS)).isPositive();
    assertThat(report.count(Counted.PICTURES)).isEqualTo(1);
    for (Remark one : List.of(Remark.INSERTIONS_ACCEPTED, Remark.DELETIONS_ACCEPTED)) {
      assertThat(report.count(one)).as(one.name()).isPositive();
    }
    assertThat(report.count(Remark.COMMENTS_LEFT_OUT)).isPositive();
    assertThat(report.count(Remark.CONTENTS_LEFT_OUT)).isPositive();
    assertThat(report.count(Remark.HEADERS_LEFT_OUT)).isPositive();
    assertThat(Outline.of(read.document())).contains(" c3", " r2", "superscript", "[strong", "[em");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_report_counts_what_the_xml_counts(Path file) throws Exception {
    ImportReport report = Outline.read(Files.readAllBytes(file)).report();
    RawWord raw = new RawWord(file);
    assertThat(report.count(Counted.HEADINGS)).isEqualTo(raw.headings());
    assertThat(report.count(Counted.LIST_PARAGRAPHS)).isEqualTo(raw.listParagraphs());
    assertThat(report.count(Counted.TABLES)).isEqualTo(raw.tables());
    assertThat(report.count(Counted.FOOTNOTES)).isEqualTo(raw.footnotes());
    assertThat(report.count(Counted.LINKS)).isEqualTo(raw.links());
    assertThat(report.count(Counted.PICTURES)).isEqualTo(raw.pictures());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_document_passes_every_check_and_holds_what_the_report_counts(Path file)
      throws Exception {
    WordReading.Read read = Outline.read(Files.readAllBytes(file));
    Validity.check(read.document());
    ImportReport report = read.report();
    assertThat(count(read.document(), "heading"))
        .isEqualTo(report.count(Counted.HEADINGS) - report.count(Remark.LONG_HEADINGS));
    assertThat(count(read.document(), "table")).isEqualTo(report.count(Counted.TABLES));
    assertThat(count(read.document(), "footnote")).isEqualTo(report.count(Counted.FOOTNOTES));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headings_keep_their_levels(Path file) throws Exception {
    WordReading.Read read = Outline.read(Files.readAllBytes(file));
    List<Integer> raw = new RawWord(file).headingLevels();
    int raised = raw.stream().mapToInt(level -> level).min().orElse(1) - 1;
    assertThat(headingLevels(read.document()))
        .isEqualTo(raw.stream().map(level -> Math.min(level - raised, 6)).toList());
    assertThat(read.report().count(Remark.HEADINGS_RAISED) > 0).isEqualTo(raised > 0);
  }

  @ParameterizedTest
  @MethodSource("made")
  void items_keep_their_levels(Path file) throws Exception {
    Node document = Outline.read(Files.readAllBytes(file)).document();
    int below = new RawWord(file).deeperListParagraphs();
    assertThat(below).isPositive();
    assertThat(itemsBelowOthers(document)).isEqualTo(below);
  }

  private static List<Integer> headingLevels(Node document) {
    List<Integer> levels = new ArrayList<>();
    document.visit(
        (node, at, parent) -> {
          if (node.is("heading")) {
            levels.add((int) node.integer("level"));
          }
          return true;
        });
    return levels;
  }

  private static int itemsBelowOthers(Node node) {
    int inner = node.children().stream().mapToInt(SampleFilesTest::itemsBelowOthers).sum();
    return inner + (node.is("list_item") ? items(node) : 0);
  }

  private static int items(Node item) {
    return (int)
        item.children().stream()
            .filter(list -> list.is("bullet_list") || list.is("ordered_list"))
            .mapToInt(list -> list.children().size())
            .sum();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void no_letter_is_lost_but_those_that_the_report_names(Path file) throws Exception {
    WordReading.Read read = Outline.read(Files.readAllBytes(file));
    LetterLedger ledger = new LetterLedger(withoutNotes(read.document()));
    new RawWord(file).lines().forEach(ledger::hold);
    assertThat(ledger.left()).isEmpty();
    assertThat(ledger.missing).isEqualTo(titles(read.report()));
    assertThat(ledger.numbers).hasSize(read.report().count(Remark.HAND_NUMBERS_REMOVED));
    assertThat(ledger.annexes).hasSize(labelledAnnexes(read.document()));
    assertThat(ledger.figures).hasSizeLessThanOrEqualTo(count(read.document(), "figure"));
  }

  private static List<String> titles(ImportReport report) {
    return report.lines().stream()
        .filter(line -> line.remark() == Remark.TITLE_TAKEN)
        .flatMap(line -> line.examples().stream())
        .toList();
  }

  /** Annexes whose label the paper writes instead of the file. */
  private static int labelledAnnexes(Node document) {
    int[] count = {0};
    document.visit(
        (node, at, parent) -> {
          boolean annex = node.is("heading") && node.string("part").equals("annex");
          count[0] += annex && !node.flag("unnumbered") ? 1 : 0;
          return true;
        });
    return count[0];
  }

  private static String withoutNotes(Node document) {
    StringBuilder letters = new StringBuilder();
    document.visit(
        (node, at, parent) -> {
          letters.append(node.text());
          return !node.is("footnote");
        });
    return letters.toString();
  }

  private static int count(Node document, String type) {
    int[] count = {0};
    document.visit(
        (node, at, parent) -> {
          count[0] += node.is(type) ? 1 : 0;
          return true;
        });
    return count[0];
  }
}
