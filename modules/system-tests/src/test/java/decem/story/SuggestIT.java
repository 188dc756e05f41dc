package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The secretary of the group suggests; those who write the text accept or not. */
class SuggestIT {

  private static final String SAVED = "[data-decem=status][data-state=saved]";

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @CsvSource({"en, Reading the rivers together", "fr, Lire ensemble les rivières"})
  void what_the_secretary_suggests_an_expert_accepts_by_key_or_turns_down_on_its_card(
      String language, String title) throws Exception {
    try (Visitor secretary = Visitor.signedIn(house, "secretary", language);
        Visitor energy = Visitor.signedIn(house, "energy", language)) {
      String paper = secretary.paper(title) + "?lang=" + language;
      secretary.opens(paper);
      energy.opens(paper);
      LivingText theirs = new LivingText(secretary.page());
      LivingText ours = new LivingText(energy.page());
      theirs.paragraph(1).waitFor();
      ours.paragraph(1).waitFor();
      assertThat(secretary.page().locator("[data-command=mode_edit]").isVisible()).isFalse();

      theirs.writesAtStart(1, "soberly ");
      theirs.page().waitForSelector(SAVED);
      Locator suggested = suggested(ours.page(), "soberly ");
      suggested.waitFor();
      assertThat(theirs.page().locator(".card--active .acts button").count()).isEqualTo(2);
      suggested.click();
      energy.findsThePageAccessible();
      energy.pictures("suggestion-" + language);
      ours.page().keyboard().press("Control+Alt+Enter");
      theirs.page().waitForCondition(() -> suggested(theirs.page(), "soberly ").count() == 0);
      assertThat(theirs.words()).contains("soberly ");

      String struck = theirs.selectsWords(1, 2);
      theirs.page().keyboard().press("Delete");
      Locator gone = ours.page().locator("del").filter(having(struck.strip())).first();
      gone.waitFor();
      gone.click();
      ours.page().locator(".card--active .acts button").nth(1).click();
      theirs.page().waitForCondition(() -> isAsBefore(theirs, struck));
      assertThat(ours.paragraph(1).textContent()).startsWith(struck);
      secretary.metNoTrouble();
      energy.metNoTrouble();
    }
  }

  private static boolean isAsBefore(LivingText text, String words) {
    return text.paragraph(1).locator("del").count() == 0
        && text.paragraph(1).textContent().startsWith(words);
  }

  @Test
  void who_writes_may_suggest_instead_and_many_are_decided_at_once_after_it_is_said_what_it_does() {
    try (Visitor farmer = Visitor.signedIn(house, "agriculture", "en");
        Visitor law = Visitor.signedIn(house, "law", "en")) {
      String paper = farmer.paper("Reading the rivers together") + "?lang=en";
      farmer.opens(paper);
      law.opens(paper);
      LivingText theirs = new LivingText(farmer.page());
      LivingText ours = new LivingText(law.page());
      theirs.paragraph(3).waitFor();
      ours.paragraph(3).waitFor();

      theirs.page().locator("[data-command=mode_suggest]").click();
      theirs.writesAtStart(3, "zephyr ");
      theirs.writesAtStart(4, "quartz ");
      suggested(ours.page(), "zephyr ").waitFor();
      suggested(ours.page(), "quartz ").click();
      ours.page().locator(".card--active").filter(having("Expert, agriculture")).waitFor();
      ours.page().locator("[data-command=suggestions]").click();
      ours.page().locator("[data-act=reject_theirs]").click();
      Locator dialog = ours.page().locator("[data-decem=review-dialog]");
      dialog.waitFor();
      assertThat(dialog.innerText()).contains("2 suggestions", "2 words fewer", "zephyr", "quartz");
      law.findsThePageAccessible();
      dialog.locator("[value=take]").click();

      theirs.page().waitForCondition(() -> suggested(theirs.page(), "zephyr ").count() == 0);
      assertThat(theirs.words()).doesNotContain("zephyr ", "quartz ");
      farmer.metNoTrouble();
      law.metNoTrouble();
    }
  }

  private static Locator suggested(Page page, String words) {
    return page.locator(".ProseMirror ins").filter(having(words)).first();
  }

  private static Locator.FilterOptions having(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
