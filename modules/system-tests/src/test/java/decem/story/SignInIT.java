package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void a_stranger_is_shown_the_door_in_their_language(String language) {
    try (Visitor stranger = Visitor.stranger(house, language)) {
      stranger.opens("/your-turn");

      assertThat(stranger.path()).startsWith("/sign-in");
      assertThat(stranger.page().locator("html").getAttribute("lang")).isEqualTo(language);
      stranger.findsThePageAccessible();
      stranger.pictures("sign-in-" + language);
      stranger.metNoTrouble();
    }
  }

  @Test
  void a_wrong_password_says_what_to_do_and_lets_nobody_in() {
    try (Visitor stranger = Visitor.stranger(house, "en")) {
      stranger.opens("/sign-in");
      stranger.page().locator("#address").fill("energy@meridian.example");
      stranger.page().locator("#password").fill("not the passphrase at all");
      stranger.page().locator("#in button").first().click();

      stranger.page().waitForSelector("[role=alert]");
      stranger.opens("/your-turn");
      assertThat(stranger.path()).startsWith("/sign-in");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void whoever_signs_in_finds_what_is_asked_of_them(String language) {
    try (Visitor expert = Visitor.signedIn(house, "energy", language)) {
      expert.opens("/your-turn");

      assertThat(expert.page().locator("h1").first().textContent()).isIn("Your turn", "À traiter");
      expert.findsThePageAccessible();
      expert.pictures("your-turn-" + language);
      expert.metNoTrouble();
    }
  }

  @Test
  void after_sign_out_the_back_button_shows_nothing() {
    try (Visitor expert = Visitor.signedIn(house, "satellite", "en")) {
      expert.opens("/your-turn");
      expert
          .page()
          .evaluate("document.querySelector('form[action$=\"/people/sign-out\"]').submit()");
      expert.page().waitForURL(url -> url.contains("/sign-in"));
      expert.page().goBack();

      assertThat(expert.page().content()).doesNotContain("satellite observation");
    }
  }
}
