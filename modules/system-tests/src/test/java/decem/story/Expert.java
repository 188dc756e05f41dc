package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Writes with nine others, comments, and loses nothing. */
class Expert extends Person {

  final LivingText text;

  Expert(RunningHouse house, String who, Telling telling) {
    super(Visitor.signedIn(house, who, telling.language()), telling);
    text = new LivingText(page);
  }

  void opensText(String paper) {
    visitor.opens("/papers/" + paper + "?lang=" + telling.language());
    text.paragraph(0).waitFor();
  }

  void writes(int paragraph, String key) {
    text.writesAtStart(paragraph, telling.say(key) + " ");
    text.saves();
  }

  /** What somebody else writes appears as it is typed, without asking. */
  void sees(String key) {
    page.waitForCondition(() -> text.words().contains(telling.say(key)));
  }

  void finds(String... keys) {
    for (String key : keys) {
      assertThat(text.words()).contains(telling.say(key));
    }
  }

  /** Comments on the first words of a paragraph; says which words. */
  String commentsOn(int paragraph, String key) {
    String quote = text.selectsWords(paragraph, 4);
    text.comments(telling.say(key));
    return quote;
  }

  /** A comment whose words have gone is shown as such, with its quote. */
  void findsDetached(String key, String quote) {
    Locator drawer = page.locator("[data-part=detached]");
    drawer.waitFor();
    assertThat(drawer.innerText()).contains(telling.say("detached"));
    drawer.locator("summary").click();
    assertThat(drawer.locator(".card q").innerText()).isEqualTo(quote);
    assertThat(drawer.innerText()).contains(telling.say(key));
  }
}
