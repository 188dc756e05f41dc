package decem.papers.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import decem.contract.papers.PaperKind;
import decem.document.BlockIds;
import decem.document.Documents;
import decem.document.reading.Outline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkeletonTest {

  private static List<String> titles(PaperKind kind, Language language) {
    return Outline.of(Documents.read(Skeleton.of(kind, language))).stream()
        .map(Outline.Heading::title)
        .toList();
  }

  @Test
  void a_report_has_the_parts_that_institutions_write() {
    assertThat(titles(PaperKind.REPORT, Language.EN))
        .containsExactly(
            "Letter of transmittal",
            "Executive summary",
            "Main findings",
            "Analysis",
            "Recommendations",
            "Conclusion",
            "Chronology of the group\u2019s work");
    assertThat(titles(PaperKind.REPORT, Language.FR))
        .contains("Lettre d\u2019envoi", "Synth\u00e8se");
  }

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void both_languages_have_the_same_blocks(PaperKind kind) {
    assertThat(BlockIds.of(Documents.read(Skeleton.of(kind, Language.EN))))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isEqualTo(BlockIds.of(Documents.read(Skeleton.of(kind, Language.FR))));
  }

  @Test
  void the_language_of_the_machine_plays_no_part() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRENCH);
      assertThat(titles(PaperKind.REPORT, Language.EN)).contains("Main findings");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_text_that_has_not_begun_is_a_document_all_the_same() {
    assertThat(Documents.read(Skeleton.awaiting(Language.FR)).textContent()).isEmpty();
  }
}
