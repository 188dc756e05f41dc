package decem.approvals.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.papers.PaperKind;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbWordsTest {

  private static final Bilingual TITLE =
      new Bilingual("Reading the rivers together", "Lire les rivières ensemble");

  @Test
  void a_report_is_received_and_transmitted_and_commits_its_authors_only() {
    Bilingual statement = VerbWords.statement(PaperKind.REPORT, TITLE, "GR(2026)0007-REV2");
    assertThat(statement.en())
        .isEqualTo(
            "The secretary general takes receipt of “Reading the rivers together”"
                + " (GR(2026)0007-REV2) and transmits it. It commits its authors only.");
    assertThat(statement.fr())
        .isEqualTo(
            "Le secrétaire général prend acte du rapport «\u00a0Lire les rivières"
                + " ensemble\u00a0» (GR(2026)0007-REV2) et le transmet. Il n’engage que ses"
                + " auteurs.");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_its_verb_in_both_languages(PaperKind kind) {
    for (Language language : Language.values()) {
      assertThat(VerbWords.button(kind, language)).isNotBlank().isNotEqualToIgnoringCase("ok");
      assertThat(VerbWords.act(kind, language)).endsWith(".");
      assertThat(VerbWords.effect(kind, language)).endsWith(".");
      assertThat(VerbWords.done(kind, language)).isNotBlank();
      assertThat(VerbWords.authority(kind, language)).isNotBlank();
      assertThat(VerbWords.turn(kind, language, "Title")).contains("Title");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"decem.approvals.verbs", "decem.approvals.messages"})
  void both_languages_say_the_same_things(String bundle) {
    ResourceBundle english = ResourceBundle.getBundle(bundle, Language.EN.locale());
    ResourceBundle french = ResourceBundle.getBundle(bundle, Language.FR.locale());
    assertThat(french.keySet()).isEqualTo(english.keySet());
    assertThat(french.getLocale()).isEqualTo(Language.FR.locale());
    for (String key : french.keySet()) {
      assertThat(french.getString(key)).as(key).doesNotContain("'").doesNotContain("« ");
      assertThat(english.getString(key)).as(key).doesNotContain("'");
    }
  }
}
