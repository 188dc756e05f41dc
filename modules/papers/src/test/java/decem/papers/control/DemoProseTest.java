package decem.papers.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Documents;
import decem.document.Node;
import decem.document.Validity;
import decem.document.reading.WordCount;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoProseTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void the_report_is_a_valid_document(String language) throws IOException {
    Node report = report(language);
    Validity.check(report);
    assertThat(report.textContent()).doesNotContain("[^", "Recommendation:", " | ");
  }

  @Test
  void the_report_has_twenty_five_recommendations_and_eight_thousand_words() throws IOException {
    Node report = report("en");
    assertThat(recommendations(report)).hasSize(25);
    assertThat(WordCount.of(report).all()).isGreaterThanOrEqualTo(8_000);
  }

  @Test
  void the_french_is_partly_behind() throws IOException {
    assertThat(recommendations(report("fr"))).hasSizeBetween(1, 24);
  }

  private static List<Node> recommendations(Node report) {
    return report.children().stream().filter(block -> block.is("recommendation")).toList();
  }

  private static Node report(String language) throws IOException {
    String path = "/decem/papers/demo/report." + language + ".txt";
    try (InputStream bytes =
        Objects.requireNonNull(DemoProseTest.class.getResourceAsStream(path), path)) {
      String prose = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return Documents.read(DemoProse.document(language, prose));
    }
  }
}
