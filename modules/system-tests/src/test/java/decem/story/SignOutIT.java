package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ending sign-ins by the buttons of one's own page, and the page of last resort. */
class SignOutIT {

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @CsvSource({"en, You are signed out everywhere.", "fr, Vous êtes déconnecté partout."})
  void one_button_signs_out_everywhere(String language, String sentence) {
    try (Visitor here = Visitor.signedIn(house, "agriculture", language);
        Visitor elsewhere = Visitor.signedIn(house, "agriculture", language)) {
      here.opens("/people/profile");
      presses(here, here.page().locator("[id='everywhere'] button"));

      assertThat(here.page().locator("[role=status]").first().innerText()).isEqualTo(sentence);
      elsewhere.opens("/your-turn");
      assertThat(elsewhere.path()).startsWith("/sign-in");
      here.metNoTrouble();
    }
  }

  @Test
  void ending_ones_own_and_only_place_is_signing_out() {
    try (Visitor expert = Visitor.signedIn(house, "insurance", "en")) {
      expert.opens("/people/profile");
      Locator ends = expert.page().locator("form[id^='place-'] button");
      while (ends.count() > 1) {
        ends.last().click();
        expert.page().waitForSelector("[role=status]");
        expert.opens("/people/profile");
      }
      presses(expert, ends.first());

      assertThat(expert.page().locator("[role=status]").first().innerText())
          .isEqualTo("You have signed out.");
      expert.metNoTrouble();
    }
  }

  private static void presses(Visitor visitor, Locator button) {
    button.click();
    visitor.page().waitForURL(url -> url.contains("/sign-in"));
  }

  @Test
  void when_the_page_that_says_what_went_wrong_breaks_too_a_page_of_ours_is_left() {
    try (Visitor expert = Visitor.signedIn(house, "insurance", "en")) {
      Response answer =
          new Superuser(house).whileAccountsCannotBeRead(() -> expert.opens("/nothing-here"));

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.headers()).containsKey("content-security-policy");
      assertThat(answer.text())
          .contains("it is not your doing", "vous n’y êtes pour rien")
          .containsPattern("<code>[0-9a-f]{8}</code>")
          .doesNotContain("GlassFish", "Payara", "Exception", "@INCIDENT@");
      expert.findsThePageAccessible();
      assertThat(expert.opens("/nothing-here").status()).isEqualTo(404);
    }
  }
}
