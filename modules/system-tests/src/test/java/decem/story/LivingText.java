package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The text of a paper as a group writes it, in the editor of a browser. */
record LivingText(Page page) {

  private static final String CARD = "[data-decem=margin] [data-part=cards] .card[data-thread]";
  private static final Pattern LONG = Pattern.compile(".{150,}", Pattern.DOTALL);

  /** The first, second, third paragraph of some length. */
  Locator paragraph(int which) {
    return page.locator(".ProseMirror > p")
        .filter(new Locator.FilterOptions().setHasText(LONG))
        .nth(which);
  }

  void writesAtStart(int paragraph, String words) {
    putsCaretAtStart(paragraph);
    page.keyboard().insertText(words);
  }

  void putsCaretAtStart(int paragraph) {
    paragraph(paragraph).click(new Locator.ClickOptions().setPosition(3, 8));
    page.keyboard().press("Home");
  }

  /** Selects the first words of a paragraph and says which they are. */
  String selectsWords(int paragraph, int count) {
    putsCaretAtStart(paragraph);
    page.waitForCondition(() -> wordsIn(selection()) == count || extendsByOneWord());
    return selection();
  }

  private boolean extendsByOneWord() {
    page.keyboard().press("Shift+Control+ArrowRight");
    return false;
  }

  private String selection() {
    return String.valueOf(page.evaluate("() => getSelection().toString()"));
  }

  private static int wordsIn(String selection) {
    return selection.isBlank() ? 0 : selection.strip().split("\\s+").length;
  }

  void saves() {
    page.keyboard().press("Control+s");
    page.waitForSelector("[data-decem=status][data-state=saved]");
  }

  String words() {
    return page.locator(".ProseMirror").textContent();
  }

  void comments(String words) {
    page.locator("[data-command=comment]").click();
    page.locator("[data-part=new] textarea").fill(words);
    page.locator("[data-part=new] [type=submit]").click();
    cardSaying(words).waitFor();
  }

  void replies(String comment, String words) {
    cardSaying(comment).click();
    Locator active = page.locator(".card--active");
    active.locator("textarea").fill(words);
    active.locator(".say button").click();
    active.locator(".reply").waitFor();
  }

  void resolves(String comment) {
    cardSaying(comment).click();
    page.locator(".card--active .acts > button").last().click();
    page.waitForSelector(".card--active.card--resolved");
  }

  /** The words that are marked for that comment, and the height at which both stand. */
  void holds(String comment, String quote) {
    Locator card = cardSaying(comment);
    card.click();
    Locator marked = page.locator(".ProseMirror .hit--active");
    marked.first().waitFor();
    assertThat(String.join("", marked.allTextContents())).isEqualTo(quote);
    page.waitForCondition(
        () -> Math.abs(card.boundingBox().y - marked.first().boundingBox().y) < 30);
  }

  Locator cardSaying(String words) {
    return page.locator(CARD).filter(new Locator.FilterOptions().setHasText(words));
  }
}
