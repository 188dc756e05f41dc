package decem.groups.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonId;
import decem.document.Documents;
import decem.groups.entity.Appointee;
import decem.groups.entity.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MandateTextTest {

  private static final PersonId ONE = new PersonId(UUID.randomUUID());
  private static final PersonId OTHER = new PersonId(UUID.randomUUID());
  private static final Term TERM = new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
  private static final Readiness.Terms TERMS =
      new Readiness.Terms(
          new Bilingual("Rivers", "Fleuves"),
          new Bilingual("Look at {rivers}.\n\nReport.", "Étudier l’eau.\n\nFaire rapport."),
          LocalDate.of(2027, 2, 1),
          Set.of(ReleaseAct.SUBMIT),
          List.of(chair(ONE), chair(OTHER)));

  @Test
  void english_says_who_must_act_and_by_when() {
    String text = all(Language.EN);

    assertThat(text)
        .contains("expert group named “Rivers”", "by 1 February 2027", "Look at {rivers}.")
        .contains("Either co-chair may circulate", "submitted to the secretary general by both");
  }

  @Test
  void french_says_the_same_with_its_own_signs() {
    String text = all(Language.FR);

    assertThat(text)
        .contains("dénommé «\u00a0Fleuves\u00a0»", "au plus tard le 1er février 2027")
        .contains("n’engage que ses auteurs", "par les deux coprésidents agissant ensemble")
        .doesNotContain("''", "'");
  }

  @Test
  void paragraphs_of_the_task_stay_paragraphs() {
    MandateText.Part task = parts(Language.EN).get(1);

    assertThat(task.paragraphs()).containsExactly("Look at {rivers}.", "Report.");
  }

  @Test
  void the_document_is_one_that_a_paper_accepts_and_says_nobodys_nationality() {
    String json = MandateDocument.of(parts(Language.FR), Language.FR);

    assertThat(Documents.canonical(Documents.read(json))).isEqualTo(json);
    assertThat(json).contains("Coprésidence", "Ms One").doesNotContain("CAL");
  }

  private static String all(Language language) {
    return String.join(
        "\n", parts(language).stream().flatMap(part -> part.paragraphs().stream()).toList());
  }

  private static List<MandateText.Part> parts(Language language) {
    return MandateText.of(TERMS, 1, Map.of(ONE, "Ms One", OTHER, "Mr Other"), language);
  }

  private static Appointee chair(PersonId person) {
    return new Appointee(person, GroupRole.CHAIR, TERM, Optional.of("CAL"));
  }
}
