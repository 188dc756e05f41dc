package decem.approvals.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import decem.document.diff.Change;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final String GAUGES =
      "Shared gauge profiles should be the default in every basin.";
  private static final String STATIONS = "Members keep up their stations at their own cost.";

  @Test
  void a_changed_paragraph_is_counted_and_shown_with_what_is_new_and_gone() {
    Changes changes =
        between(
            doc(paragraph("p1", GAUGES), paragraph("p2", STATIONS)),
            doc(paragraph("p1", GAUGES.replace("should be", "become")), paragraph("p2", STATIONS)));
    assertThat(changes.count(Change.Kind.CHANGED, Change.Subject.PARAGRAPH)).isEqualTo(1);
    assertThat(changes.ofWords()).isEqualTo(1);
    assertThat(changes.wordsAdded()).isEqualTo(1);
    assertThat(changes.wordsRemoved()).isEqualTo(2);
    assertThat(changes.excerpts())
        .singleElement()
        .satisfies(
            excerpt -> {
              assertThat(excerpt.html()).contains("<del", "should be", "<ins", "become");
              assertThat(excerpt.html()).doesNotContain("id=\"b-p1\"");
              assertThat(excerpt.change().number()).isEqualTo("1");
            });
  }

  @Test
  void recommendations_are_shown_before_paragraphs() {
    Changes changes =
        between(
            doc(paragraph("p1", GAUGES), recommendation("r1", STATIONS)),
            doc(
                paragraph("p1", GAUGES.replace("every", "each")),
                recommendation("r1", STATIONS.replace("own", "joint"))));
    assertThat(changes.excerpts())
        .extracting(excerpt -> excerpt.change().subject())
        .containsExactly(Change.Subject.RECOMMENDATION, Change.Subject.PARAGRAPH);
  }

  @Test
  void words_between_are_in_the_language_of_the_text() {
    byte[] before = doc(recommendation("r1", STATIONS));
    byte[] after = doc(recommendation("r1", STATIONS.replace("own", "joint")));
    assertThat(Changes.between(before, after, Language.FR).redline()).contains("Recommandation 1");
    assertThat(between(before, after).redline()).contains("Recommendation 1");
  }

  private static Changes between(byte[] before, byte[] after) {
    return Changes.between(before, after, Language.EN);
  }

  @Test
  void the_same_text_has_no_changes() {
    Changes changes = between(doc(paragraph("p1", GAUGES)), doc(paragraph("p1", GAUGES)));
    assertThat(changes.list()).isEmpty();
    assertThat(changes.excerpts()).isEmpty();
    assertThat(changes.redline()).contains("Shared gauge profiles");
  }

  @Test
  void only_a_few_excerpts_are_shown_of_many_changes() {
    String[] before = new String[20];
    String[] after = new String[20];
    for (int i = 0; i < before.length; i++) {
      before[i] = paragraph("p" + i, GAUGES + " " + i + ".");
      after[i] = paragraph("p" + i, GAUGES.replace("default", "rule") + " " + i + ".");
    }
    Changes changes = between(doc(before), doc(after));
    assertThat(changes.list()).hasSize(20);
    assertThat(changes.excerpts()).hasSize(6);
  }

  private static byte[] doc(String... blocks) {
    return ("{\"type\":\"doc\",\"attrs\":{\"lang\":\"en\"},\"content\":["
            + String.join(",", blocks)
            + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String recommendation(String id, String words) {
    return "{\"type\":\"recommendation\",\"attrs\":{\"id\":\"%s\"},\"content\":[%s]}"
        .formatted(id, paragraph(id + "p", words));
  }

  private static String paragraph(String id, String words) {
    return "{\"type\":\"paragraph\",\"attrs\":{\"id\":\"%s\"},\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}"
        .formatted(id, words);
  }
}
