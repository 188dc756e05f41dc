package decem.story;

import com.microsoft.playwright.Locator;

/** Confers offices, and reads no paper. */
final class Administrator extends Person {

  Administrator(RunningHouse house, Telling telling) {
    super(Visitor.signedIn(house, "admin", telling.language()), telling);
  }

  /** There is one secretary general on any day: one term ends, the next begins. */
  void handsOver(String from, String to) {
    visitor.opens("/groups/offices");
    follows(
        page.locator("[id='offices'] tr")
            .filter(new Locator.FilterOptions().setHasText(from))
            .locator("button"));
    choosesValue("confer:office", "SECRETARY_GENERAL");
    chooses("confer:person", to);
    presses("[id='confer'] .b--main");
  }
}
