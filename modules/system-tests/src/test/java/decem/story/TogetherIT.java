package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three browsers in one paragraph of one paper; one of them is cut off and comes back. */
class TogetherIT {

  private static final String SAVED = "[data-decem=status][data-state=saved]";
  private static final String LOST = "[data-decem=lost]";

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @CsvSource({"en, Reading the rivers together", "fr, Lire ensemble les rivières"})
  void three_write_at_once_and_who_was_cut_off_loses_nothing(String language, String title)
      throws Exception {
    try (CutLine line = CutLine.to(house.port());
        Visitor energy = Visitor.signedIn(house, "energy", language);
        Visitor satellite = Visitor.signedIn(house, "satellite", language);
        Visitor law = Visitor.signedIn(house, "law", language)) {
      String paper = energy.paper(title) + "?lang=" + language;
      List.of(energy, satellite).forEach(visitor -> visitor.opens(paper));
      law.page().navigate(line.address(paper));
      List<LivingText> texts =
          List.of(energy, satellite, law).stream().map(v -> new LivingText(v.page())).toList();
      texts.forEach(text -> text.paragraph(0).waitFor());
      allSaved(texts);

      writeInTurns(texts, "a");
      allHave(texts, "a0 ", "a1 ", "a2 ");
      oneIsCutOff(line, law, texts, language);
      line.mend();
      allHave(texts, "kept2 ", "meanwhile0 ");
      law.page().waitForCondition(() -> law.page().locator(LOST).isHidden());
      allSaved(texts);
      allHaveTheSame(texts);
      energy.findsThePageAccessible();
      energy.pictures("together-" + language);
      energy.metNoTrouble();
      satellite.metNoTrouble();
    }
  }

  @Test
  void who_types_stays_signed_in_and_an_open_page_alone_keeps_nobody() {
    Superuser clock = new Superuser(house);
    String address = "economics@meridian.example";
    try (Visitor economics = Visitor.signedIn(house, "economics", "en")) {
      economics.opens(economics.paper("Reading the rivers together") + "?lang=en");
      LivingText text = new LivingText(economics.page());
      text.paragraph(0).waitFor();
      allSaved(List.of(text));
      clock.hasBeenQuiet(address, 14);
      text.writesAtStart(0, "at work ");
      text.page().waitForCondition(() -> clock.isAtWork(address));

      clock.hasBeenQuiet(address, 16);
      text.page().waitForSelector(LOST + ":visible");
      text.writesAtStart(0, "too quiet ");
      assertThat(text.page().locator(LOST).innerText()).contains("sign-in has ended");
    }
  }

  private static void oneIsCutOff(
      CutLine line, Visitor one, List<LivingText> texts, String language) {
    line.cut();
    one.page().waitForSelector(LOST + ":visible");
    texts.get(2).writesAtStart(0, "kept2 ");
    texts.get(0).writesAtStart(0, "meanwhile0 ");
    texts.get(1).page().waitForCondition(() -> texts.get(1).words().contains("meanwhile0 "));
    assertThat(texts.get(1).words()).doesNotContain("kept2 ");
    assertThat(texts.get(2).words()).contains("kept2 ").doesNotContain("meanwhile0 ");
    one.findsThePageAccessible();
    one.pictures("together-cut-off-" + language);
  }

  private static void allHaveTheSame(List<LivingText> texts) {
    for (LivingText text : texts) {
      assertThat(text.words()).containsOnlyOnce("kept2 ").containsOnlyOnce("meanwhile0 ");
      assertThat(text.paragraph(0).textContent())
          .isEqualTo(texts.getFirst().paragraph(0).textContent());
    }
  }

  @Test
  void undo_takes_back_only_what_is_mine() throws Exception {
    try (Visitor energy = Visitor.signedIn(house, "energy", "en");
        Visitor satellite = Visitor.signedIn(house, "satellite", "en")) {
      String paper = energy.paper("Reading the rivers together") + "?lang=en";
      List.of(energy, satellite).forEach(visitor -> visitor.opens(paper));
      LivingText mine = new LivingText(energy.page());
      LivingText theirs = new LivingText(satellite.page());
      List.of(mine, theirs).forEach(text -> text.paragraph(1).waitFor());
      mine.writesAtStart(1, "mine ");
      theirs.page().waitForCondition(() -> theirs.words().contains("mine "));
      theirs.writesAtStart(1, "theirs ");
      mine.page().waitForCondition(() -> mine.words().contains("theirs "));

      mine.page().keyboard().press("Control+z");

      theirs.page().waitForCondition(() -> !theirs.words().contains("mine "));
      assertThat(theirs.words()).contains("theirs ");
      assertThat(mine.words()).contains("theirs ").doesNotContain("mine ");
    }
  }

  @Test
  void who_signs_out_in_one_tab_is_cut_off_in_the_others_and_writes_nothing_more()
      throws Exception {
    try (Visitor energy = Visitor.signedIn(house, "hydrology", "en");
        Visitor law = Visitor.signedIn(house, "law", "en")) {
      String paper = energy.paper("Reading the rivers together") + "?lang=en";
      energy.opens(paper);
      law.opens(paper);
      LivingText text = new LivingText(energy.page());
      LivingText other = new LivingText(law.page());
      List.of(text, other).forEach(each -> each.paragraph(0).waitFor());
      allSaved(List.of(text, other));

      energy
          .page()
          .evaluate("() => fetch('/people/sign-out', { method: 'POST', redirect: 'manual' })");
      energy.page().waitForSelector(LOST + ":visible");
      text.writesAtStart(0, "after the door closed ");
      other.writesAtStart(0, "still here ");

      other.page().waitForSelector(SAVED);
      assertThat(other.words()).contains("still here ").doesNotContain("after the door closed ");
      assertThat(text.words()).contains("after the door closed ");
    }
  }

  private static void writeInTurns(List<LivingText> texts, String word) {
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).writesAtStart(0, word + i + " ");
    }
  }

  private static void allHave(List<LivingText> texts, String... words) {
    for (LivingText text : texts) {
      for (String word : words) {
        text.page().waitForCondition(() -> text.words().contains(word));
      }
    }
  }

  private static void allSaved(List<LivingText> texts) {
    texts.forEach(text -> text.page().waitForSelector(SAVED));
  }
}
