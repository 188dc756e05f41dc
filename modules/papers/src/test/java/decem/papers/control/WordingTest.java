package decem.papers.control;

import static decem.papers.control.Wording.Place.COVER_NOTE;
import static decem.papers.control.Wording.Place.LABEL;
import static decem.papers.control.Wording.Place.TITLE;
import static decem.papers.control.Wording.Place.TITLE_EN;
import static decem.papers.control.Wording.Place.TITLE_FR;
import static decem.papers.control.Wording.Place.WORKING_TITLE;
import static decem.papers.control.Wording.Why.EMPTY;
import static decem.papers.control.Wording.Why.TOO_LONG;
import static decem.papers.control.Wording.Why.UNPRINTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.papers.control.Wording.Wrong;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Bilingual GOOD = new Bilingual("Reading the rivers", "");

  @Test
  void one_title_and_a_working_title_are_enough() {
    assertThat(Wording.ofPaper(GOOD, "Rivers")).isEmpty();
    assertThat(Wording.ofPaper(new Bilingual("", "Lire les fleuves"), "Fleuves")).isEmpty();
  }

  @Test
  void nothing_is_no_title() {
    assertThat(Wording.ofPaper(new Bilingual(" ", "\u00a0"), " "))
        .contains(new Wrong(TITLE, EMPTY), new Wrong(WORKING_TITLE, EMPTY));
  }

  @Test
  void a_title_of_which_nothing_can_be_seen_is_none() {
    assertThat(Wording.ofPaper(new Bilingual("\u200b\u2060", "\ufeff"), "\u00ad"))
        .containsExactly(new Wrong(TITLE, EMPTY), new Wrong(WORKING_TITLE, EMPTY));
    assertThat(Wording.ofCoverNote("\u200b\n\u200b")).containsExactly(new Wrong(COVER_NOTE, EMPTY));
    assertThat(Wording.tidy("\ufeff Reading\u200b ")).isEqualTo("Reading");
    assertThat(Wording.tidy("\u200d")).isEmpty();
  }

  @Test
  void ten_thousand_letters_are_too_many() {
    String long_ = "a".repeat(10_000);
    assertThat(Wording.ofPaper(new Bilingual(long_, long_), long_))
        .containsExactly(
            new Wrong(TITLE_EN, TOO_LONG),
            new Wrong(TITLE_FR, TOO_LONG),
            new Wrong(WORKING_TITLE, TOO_LONG));
    assertThat(Wording.ofLabel(long_)).containsExactly(new Wrong(LABEL, TOO_LONG));
    assertThat(Wording.ofCoverNote(long_ + "a")).containsExactly(new Wrong(COVER_NOTE, TOO_LONG));
  }

  @Test
  void letters_beyond_the_basic_plane_count_once() {
    assertThat(Wording.ofPaper(new Bilingual("\ud83c\udf0a".repeat(300), ""), "w")).isEmpty();
  }

  @Test
  void signs_that_nobody_sees_are_refused() {
    for (String bad : List.of("a\u0000b", "a\nb", "a\u202eb", "a\u2066b", "a\ud800b", "a\u0085b")) {
      assertThat(Wording.ofPaper(new Bilingual(bad, ""), "w"))
          .as(bad)
          .containsExactly(new Wrong(TITLE_EN, UNPRINTABLE));
    }
  }

  @Test
  void a_script_is_just_letters() {
    assertThat(Wording.ofPaper(new Bilingual("<script>alert(1)</script>", ""), "#{1+1}")).isEmpty();
  }

  @Test
  void a_cover_note_may_have_lines() {
    assertThat(Wording.ofCoverNote("One.\r\n\tTwo.")).isEmpty();
  }

  @Test
  void words_are_kept_tidy() {
    assertThat(Wording.tidy("  Reading\t the \n rivers ")).isEqualTo("Reading the rivers");
  }

  @Test
  void everything_that_can_be_wrong_has_a_sentence_in_both_languages() {
    String bad = "\u0000".repeat(10_001);
    List<Wrong> all =
        List.of(
                Wording.ofPaper(new Bilingual(bad, bad), bad),
                Wording.ofPaper(new Bilingual("", ""), ""),
                Wording.ofLabel(bad),
                Wording.ofCoverNote(bad),
                Wording.ofCoverNote(""))
            .stream()
            .flatMap(List::stream)
            .toList();
    assertThat(all).hasSizeGreaterThan(10);
    for (Wrong wrong : all) {
      for (Language language : Language.values()) {
        assertThat(Words.of(language, "wrong." + wrong.place() + "." + wrong.why())).isNotBlank();
      }
    }
  }
}
