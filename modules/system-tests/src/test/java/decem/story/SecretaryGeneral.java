package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Decides on exactly what lies before him, or returns it with reasons. */
final class SecretaryGeneral extends Person {

  private static final String VERB = ".verb .b--main";
  private static final String BACK = "#return button";

  SecretaryGeneral(RunningHouse house, Telling telling) {
    super(Visitor.signedIn(house, "sg", telling.language()), telling);
  }

  void opensDecision(String paper, int version) {
    visitor.opens("/approvals/decision?id=" + paper + "&n=" + version);
  }

  /** Reads the page that both a mandate and a paper are decided on. */
  void considers(String name) {
    learnsWhoSees("sees.decision");
    shows(name);
  }

  void decides() {
    presses(VERB);
    assertThat(page.locator(VERB).count()).as("nothing is left to decide").isZero();
    assertThat(page.locator(".verdict").innerText()).isNotBlank();
  }

  void returnsWithoutReasons() {
    presses(BACK);
    reads("needs.reasons");
  }

  void returnsWith(String reasons) {
    fills("decision:reasons", reasons);
    presses(BACK);
    assertThat(page.locator(".verdict").innerText()).contains(reasons);
  }

  /** Presses without waiting for what comes of it. */
  void pressesVerb() {
    page.evaluate("() => { document.documentElement.dataset.left = '' }");
    page.locator(VERB).click(new Locator.ClickOptions().setNoWaitAfter(true));
  }

  void isAnswered() {
    page.waitForSelector("html:not([data-left])");
    page.waitForLoadState();
  }

  void findsDecided() {
    isAnswered();
    assertThat(page.locator("[role=alert]").count()).isZero();
    assertThat(page.locator(".verdict").innerText()).isNotBlank();
  }

  void returnsTooLate(String reasons) {
    fills("decision:reasons", reasons);
    presses(BACK);
  }

  /** A page that says why nothing was done, with no button to try again. */
  void readsRefusal(String key) {
    assertThat(page.locator("[role=alert]").innerText()).contains(telling.say(key));
    assertThat(page.locator(VERB).count()).isZero();
  }
}
