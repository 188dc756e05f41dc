package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** Somebody of the story, signed in before a browser: opens, fills in, presses, reads. */
class Person implements AutoCloseable {

  final Telling telling;
  final Visitor visitor;
  final Page page;

  Person(Visitor visitor, Telling telling) {
    this.visitor = visitor;
    this.telling = telling;
    this.page = visitor.page();
  }

  static Person of(RunningHouse house, String who, Telling telling) {
    return new Person(Visitor.signedIn(house, who, telling.language()), telling);
  }

  void fills(String field, String words) {
    page.locator("[id='" + field + ":in']").fill(words);
  }

  void chooses(String field, String label) {
    page.locator("[id='" + field + ":in']").selectOption(new SelectOption().setLabel(label));
  }

  void choosesValue(String field, String value) {
    page.locator("[id='" + field + ":in']").selectOption(new SelectOption().setValue(value));
  }

  /** Presses and is on the next page, or on the same one anew. */
  void presses(String button) {
    follows(page.locator(button).first());
  }

  void follows(Locator way) {
    page.evaluate("() => { document.documentElement.dataset.left = '' }");
    way.click();
    page.waitForSelector("html:not([data-left])");
    page.waitForLoadState();
  }

  /** Goes to what is asked of them under "Your turn", which may take a moment to arrive there. */
  void takesTurn(String... words) {
    Locator rows = page.locator("ol.turns > li");
    for (String each : words) {
      rows = rows.filter(new Locator.FilterOptions().setHasText(each));
    }
    Locator row = rows.first();
    page.waitForCondition(
        () -> {
          visitor.opens("/your-turn");
          return row.count() > 0;
        });
    shows("turn");
    follows(row.locator("a").first());
  }

  /** Waits until an address answers with that status, for what reaches people by and by. */
  void comesTo(String path, int status) {
    page.waitForCondition(() -> visitor.opens(path).status() == status);
  }

  int asks(String path) {
    return page.request().get(visitor.address(path)).status();
  }

  void reads(String key) {
    assertThat(page.locator("main").innerText()).contains(telling.say(key));
  }

  /** Every page of the story says in a sentence who sees it. */
  void learnsWhoSees(String key) {
    assertThat(page.locator(".whosees, .who-sees").allInnerTexts())
        .as("who sees %s", visitor.path())
        .anySatisfy(sentence -> assertThat(sentence).contains(telling.say(key)));
  }

  /** The page stands as it should, and its pictures are taken. */
  void shows(String name) {
    visitor.findsThePageAccessible();
    visitor.pictures(
        telling.language() + "-" + getClass().getSimpleName().toLowerCase() + "-" + name);
    visitor.metNoTrouble();
  }

  @Override
  public void close() {
    visitor.close();
  }
}
