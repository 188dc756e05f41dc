package decem.drafts.page;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import decem.drafts.control.Deed;
import decem.drafts.control.Deed.Did;
import decem.drafts.control.Deed.What;
import decem.drafts.control.Place;
import decem.drafts.control.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkWordsTest {

  private static final Place GAUGES = new Place("a", "3.2", "Gauges");
  private static final Place COSTS = new Place("b", "4", "Costs");
  private static final Place SUMMARY = new Place("c", "", "Executive summary");

  @Test
  void two_plain_things_are_joined_by_and() {
    Work work =
        work(
            new Deed(Did.REWRITTEN, What.SECTION, 1, List.of(GAUGES)),
            new Deed(Did.ADDED, What.RECOMMENDATION, 2, List.of(COSTS)));
    assertThat(in(Language.EN, work)).isEqualTo("rewrote 3.2 and added two recommendations in 4");
    assertThat(in(Language.FR, work))
        .isEqualTo("a réécrit la section 3.2 et a ajouté deux recommandations dans la section 4");
  }

  @Test
  void where_an_and_stands_already_things_are_parted() {
    Work work =
        work(
            new Deed(Did.REWRITTEN, What.SECTION, 1, List.of(GAUGES)),
            new Deed(Did.REWRITTEN, What.SECTION, 1, List.of(COSTS)),
            new Deed(Did.ADDED, What.PARAGRAPH, 1, List.of()),
            new Deed(Did.ADDED, What.TABLE, 4, List.of(COSTS)),
            new Deed(Did.MOVED, What.PARAGRAPH, 3, List.of(GAUGES, COSTS)));
    assertThat(in(Language.EN, work))
        .isEqualTo(
            "rewrote 3.2 and 4; added a paragraph and 4 tables in 4; moved three paragraphs in 3.2"
                + " and 4");
    assertThat(in(Language.FR, work)).contains("les sections 3.2 et 4\u00a0; a ajouté");
  }

  @Test
  void one_place_of_all_that_was_done_is_named_once() {
    Work work =
        work(
            new Deed(Did.ADDED, What.NOTE, 1, List.of(COSTS)),
            new Deed(Did.MOVED, What.PARAGRAPH, 2, List.of(COSTS)));
    assertThat(in(Language.EN, work)).isEqualTo("added a note and moved two paragraphs in 4");
  }

  @Test
  void a_section_without_a_number_is_called_by_its_title() {
    Work work = work(new Deed(Did.EDITED, What.PARAGRAPH, 1, List.of(SUMMARY)));
    assertThat(in(Language.EN, work)).isEqualTo("edited a paragraph in “Executive summary”");
    assertThat(in(Language.FR, work))
        .isEqualTo("a retouché un paragraphe dans la section «\u00a0Executive summary\u00a0»");
  }

  @Test
  void of_many_places_the_first_are_named() {
    Place five = new Place("d", "5", "Five");
    Place six = new Place("e", "6", "Six");
    Work work =
        work(new Deed(Did.REMOVED, What.NOTE, 5, List.of(GAUGES, COSTS, five, six, SUMMARY)));
    assertThat(in(Language.EN, work)).isEqualTo("took out 5 notes in 3.2, 4, 5 and elsewhere");
  }

  @Test
  void of_several_people_it_is_told_in_the_plural() {
    Work work = work(new Deed(Did.ADDED, What.TABLE, 1, List.of(COSTS)));
    assertThat(new WorkWords(Language.FR, 3).of(work))
        .isEqualTo("ont ajouté un tableau dans la section 4");
  }

  @Test
  void nothing_has_words_too() {
    assertThat(in(Language.EN, work())).isEqualTo("wrote, and in the end changed nothing");
  }

  @Test
  void everything_that_can_be_done_to_anything_has_words_in_both_languages() {
    for (Language language : Language.values()) {
      for (Did did : Did.values()) {
        for (What what : What.values()) {
          Work work = work(new Deed(did, what, 1, List.of(GAUGES)));
          assertThat(in(language, work)).contains("3.2").doesNotContain("{", "0");
        }
      }
    }
  }

  private static String in(Language language, Work work) {
    return new WorkWords(language).of(work);
  }

  private static Work work(Deed... deeds) {
    return new Work(List.of(deeds), 0, 0);
  }
}
