package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;

/** A person without a mouse: Tab, arrows, Enter and letters; sees at each stop where they are. */
final class Keyboard {

  private static final int PATIENCE = 120;

  /** The ring stands on the element or on the row that it makes a target of; a text has a caret. */
  private static final String SEEN =
      """
      () => {
        const at = document.activeElement;
        if (at === document.body) return true;
        const ringed = (one, part) => {
          const look = getComputedStyle(one, part);
          return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1;
        };
        const box = at.getBoundingClientRect();
        const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        const row = at.closest('li, .card, .tick') ?? at;
        return inView && (at.isContentEditable || ringed(at) || ringed(at, '::after') || ringed(row));
      }
      """;

  private final Visitor visitor;
  private final Page page;

  Keyboard(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
    page.onFileChooser(chooser -> {}); // from now on choosers come to us, not to the screen
  }

  Page page() {
    return page;
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void types(String words) {
    page.keyboard().insertText(words);
  }

  /** Goes on until that part has the focus, and sees at every stop where they are. */
  void goesTo(String part) {
    goes("Tab", part);
  }

  void goesBackTo(String part) {
    goes("Shift+Tab", part);
  }

  private void goes(String key, String part) {
    for (int stop = 0; stop < PATIENCE; stop++) {
      if (isAt(part)) {
        return;
      }
      press(key);
      seesWhere();
    }
    throw new AssertionError("Never reached by keyboard: " + part + " at " + visitor.path());
  }

  void goesByArrowsTo(String part) {
    for (int stop = 0; stop < 40 && !isAt(part); stop++) {
      press("ArrowRight");
      seesWhere();
    }
    assertThat(isAt(part)).as("reached by arrows: %s", part).isTrue();
  }

  boolean isAt(String part) {
    return Boolean.TRUE.equals(
        page.evaluate("part => document.activeElement?.matches(part) ?? false", part));
  }

  private void seesWhere() {
    try {
      page.waitForFunction(SEEN, null, new Page.WaitForFunctionOptions().setTimeout(2000));
    } catch (TimeoutError unseen) {
      throw new AssertionError(
          "Focus is not seen on %s at %s".formatted(where(), visitor.path()), unseen);
    }
  }

  private Object where() {
    return page.evaluate("() => document.activeElement.outerHTML.slice(0, 160)");
  }

  /** Presses Enter and is on the next page. */
  void enters() {
    page.evaluate("() => { document.documentElement.dataset.left = '' }");
    press("Enter");
    page.waitForSelector("html:not([data-left])");
    page.waitForLoadState();
  }

  /** Fills in a field that was reached with Tab. */
  void fills(String field, String words) {
    goesTo(field);
    types(words);
  }

  void choosesFile(Path file) {
    FileChooser chooser = page.waitForFileChooser(() -> press("Space"));
    chooser.setFiles(file);
  }

  /** Follows the link of "Your turn" that says these words, once it is there. */
  void takesTurn(String words) {
    Locator link =
        page.locator("ol.turns > li")
            .filter(new Locator.FilterOptions().setHasText(words))
            .locator("a")
            .first();
    page.waitForCondition(
        () -> {
          visitor.opens("/your-turn");
          return link.count() > 0;
        });
    goesTo("a[href='" + link.getAttribute("href") + "']");
    enters();
  }
}
