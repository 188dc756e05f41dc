package decem.document.reading;

import static decem.document.Nodes.cell;
import static decem.document.Nodes.doc;
import static decem.document.Nodes.footnote;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.recommendation;
import static decem.document.Nodes.row;
import static decem.document.Nodes.table;
import static decem.document.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.BlockIds;
import decem.document.Goldens;
import decem.document.Node;
import decem.document.Schema;
import decem.document.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NumberingTest {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Node PAPER =
      BlockIds.completed(
          doc(
              "en",
              heading(1, "Summary").with("part", "front"),
              paragraph("In short."),
              heading(1, "Introduction"),
              paragraph(text("First"), footnote("A note.")),
              paragraph("Aside").with("unnumbered", true),
              heading(3, "Skipped a level"),
              paragraph("Second"),
              table(row(cell("not numbered"))),
              recommendation("Secretariat", "2030", paragraph("Do it.")),
              paragraph(""),
              heading(2, "Thanks").with("unnumbered", true),
              heading(3, "Below thanks"),
              heading(2, "Next"),
              heading(1, "Analysis"),
              heading(1, "Members").with("part", "annex"),
              heading(2, "By field"),
              paragraph("In an annex"),
              heading(1, "Sources").with("part", "annex"),
              heading(1, "Back in the body"),
              paragraph("Third")),
          () -> "n" + NEXT.incrementAndGet());

  private static final Numbering NUMBERS = Numbering.of(PAPER);

  @Test
  void headings_are_numbered_without_gaps_and_annexes_by_letter() {
    assertThat(Outline.of(PAPER))
        .extracting(heading -> heading.level() + " " + heading.number() + " " + heading.title())
        .containsExactly(
            "1  Summary",
            "1 1 Introduction",
            "2 1.1 Skipped a level",
            "2  Thanks",
            "3  Below thanks",
            "2 1.2 Next",
            "1 2 Analysis",
            "1 A Members",
            "2 A.1 By field",
            "1 B Sources",
            "1 3 Back in the body");
  }

  @Test
  void paragraphs_of_the_body_run_through_the_paper() {
    assertThat(NUMBERS.entries())
        .filteredOn(entry -> entry.kind() == Numbered.Kind.PARAGRAPH)
        .extracting(entry -> entry.number() + " " + PAPER.nodeAt(entry.position()).textContent())
        .containsExactly("1 FirstA note.", "2 Second", "3 Third");
    assertThat(NUMBERS.count(Numbered.Kind.RECOMMENDATION)).isEqualTo(1);
    assertThat(NUMBERS.count(Numbered.Kind.NOTE)).isEqualTo(1);
  }

  @Test
  void a_paragraph_is_found_by_number_and_by_what_stands_below_it() {
    Numbered second = NUMBERS.paragraph(" 2 ").orElseThrow();
    assertThat(NUMBERS.ofBlock(second.id())).contains(second);
    int inTable = second.position() + PAPER.nodeAt(second.position()).nodeSize() + 3;
    assertThat(NUMBERS.paragraphAt(inTable)).contains(second);
    assertThat(NUMBERS.paragraph("99")).isEmpty();
    assertThat(NUMBERS.paragraphAt(0)).isEmpty();
  }

  @Test
  void what_was_taken_out_does_not_count() {
    int first = NUMBERS.paragraph("1").orElseThrow().position();
    assertThat(Numbering.of(PAPER, position -> position == first).paragraph("1").orElseThrow().id())
        .isEqualTo(NUMBERS.paragraph("2").orElseThrow().id());
  }

  @Test
  void java_and_javascript_count_alike() {
    AtomicInteger documents = new AtomicInteger();
    Goldens.forEachLine(
        line -> {
          if (!line.containsKey("numbered")) return;
          Node document = Schema.current().readNode(line.get("doc"));
          assertThat(
                  Json.write(
                      Numbering.of(document).entries().stream()
                          .map(NumberingTest::written)
                          .toList()))
              .isEqualTo(Json.write(line.get("numbered")));
          documents.incrementAndGet();
        });
    assertThat(documents).hasValue(10);
  }

  private static List<Object> written(Numbered entry) {
    String kind = entry.kind().name().toLowerCase(Locale.ROOT);
    return List.of(
        kind, (long) entry.position(), entry.number(), (long) entry.level(), entry.annex());
  }
}
