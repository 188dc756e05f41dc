package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is sent when the sign-in has ended elsewhere. */
class LateFormIT {

  private static final String TITLE = "[id='open:titleEn:in']";

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @CsvSource({
    "law, en, 'The form was not sent: your sign-in had ended. What you had typed is here again.'",
    "hydrology, fr, 'Le formulaire n’a pas été envoyé\u00a0: votre connexion avait pris fin. Voici"
        + " à nouveau'"
  })
  void it_is_here_again_with_what_was_typed_and_once_only(
      String who, String language, String sentence) {
    try (Visitor chair = Visitor.signedIn(house, who, language)) {
      Page page = chair.page();
      String form = typesAndSendsTooLate(chair);
      chair.signsIn(who + "@meridian.example", house.passphrase());

      assertThat(chair.path()).startsWith(form).contains("unsent");
      assertThat(page.locator("[data-unsent]").innerText()).startsWith(sentence);
      assertThat(page.locator(TITLE).inputValue()).isEqualTo("Typed before the end");
      chair.findsThePageAccessible();
      chair.opens("/your-turn");
      assertThat(page.evaluate("() => sessionStorage.getItem('decem-typed')")).isNull();
      chair.opens(form);
      assertThat(page.locator("[data-unsent]").count()).isZero();
      assertThat(page.locator(TITLE).inputValue()).isEmpty();
    }
  }

  @Test
  void somebody_else_at_the_same_browser_does_not_read_it() {
    try (Visitor chair = Visitor.signedIn(house, "law", "en")) {
      typesAndSendsTooLate(chair);
      chair.signsIn("hydrology@meridian.example", house.passphrase());

      Locator notice = chair.page().locator("[data-unsent]");
      assertThat(notice.innerText())
          .endsWith("Cette maison n’a pas conservé ce que vous aviez saisi.");
      assertThat(chair.page().locator(TITLE).inputValue()).isEmpty();
    }
  }

  @Test
  void a_form_with_something_wrong_is_not_said_to_be_unsent() {
    try (Visitor chair = Visitor.signedIn(house, "law", "en")) {
      typesAndSendsTooLate(chair);
      chair.signsIn("law@meridian.example", house.passphrase());
      chair.page().locator(TITLE).fill("x".repeat(301));
      assertThat(chair.page().locator("[data-too-long]").first().innerText())
          .isEqualTo("Too long by 1: at most 300 characters can be kept.");
      chair.page().locator("[id='open'] .b--main").click();
      chair.page().waitForSelector("[id='open:titleEn:in-error']");

      assertThat(chair.page().locator("[id='open:titleEn:in-error']").innerText())
          .contains("Too long by 1: at most 300 characters can be kept.");
      assertThat(chair.page().locator("[data-unsent]").count()).isZero();
    }
  }

  /** Says on which page. */
  private static String typesAndSendsTooLate(Visitor chair) {
    chair.opens("/groups/");
    chair.follows("main a[href^='/groups/']");
    chair.follows("main a[href*='/papers/open']");
    String form = chair.path();
    Page page = chair.page();
    page.locator(TITLE).fill("Typed before the end");
    page.locator("[id='open:workingTitle:in']").fill("Typed");
    page.evaluate("() => fetch('/people/sign-out', { method: 'POST', redirect: 'manual' })");
    page.locator("[id='open'] .b--main").click();
    page.waitForURL(url -> url.contains("/sign-in"));
    return form;
  }
}
