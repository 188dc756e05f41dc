package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person before a browser. Notices what no visitor should meet: an error in the console, a broken
 * page, a report of the content policy, a request to another house.
 */
final class Visitor implements AutoCloseable {

  private static final Pattern TYPED =
      Pattern.compile(".{0,12}(?: [;:!?»]|« |\\p{L}'\\p{L}).{0,12}");

  private static final int MOST_BLOCKS = 80;

  private final RunningHouse house;
  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new ArrayList<>();

  private Visitor(RunningHouse house, String language) {
    this.house = house;
    context =
        Browsers.shared()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language.equals("fr") ? "fr-FR" : "en-GB")
                    .setViewportSize(1440, 900)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onPageError(troubles::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().contains("the server responded with a status of")) {
            troubles.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          boolean foreign =
              !request.url().startsWith(house.address("/"))
                  && !request.url().startsWith("data:")
                  && !request.url().startsWith("blob:");
          if (foreign || request.url().endsWith("/csp")) {
            troubles.add(request.url());
          }
        });
  }

  /** Somebody who has not signed in. */
  static Visitor stranger(RunningHouse house, String language) {
    return new Visitor(house, language);
  }

  /**
   * Signs in with the demonstration's passphrase; {@code who} is the part of the address before the
   * at sign.
   */
  static Visitor signedIn(RunningHouse house, String who, String language) {
    Visitor visitor = new Visitor(house, language);
    visitor.opens("/sign-in");
    visitor.signsIn(who + "@meridian.example", house.passphrase());
    visitor.speaks(language);
    return visitor;
  }

  void signsIn(String address, String password) {
    page.locator("#address").fill(address);
    page.locator("#password").fill(password);
    page.locator("#in button").first().click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /** Chooses a language at one click. */
  void speaks(String language) {
    if (!language.equals(page.locator("html").getAttribute("lang"))) {
      page.locator(".langs [lang=" + language + "]").first().click();
      page.waitForSelector("html[lang=" + language + "]");
    }
  }

  /** The address of a paper that stands in the list of papers. */
  String paper(String title) {
    opens("/papers/");
    return page.locator("main td a, main th a")
        .filter(new Locator.FilterOptions().setHasText(title))
        .first()
        .getAttribute("href");
  }

  Response opens(String path) {
    return page.navigate(house.address(path));
  }

  void follows(String link) {
    String way = page.locator(link).first().getAttribute("href");
    opens(way);
  }

  /** The language in which the page says that it is written. */
  @Nullable String language() {
    return page.locator("html").getAttribute("lang");
  }

  Page page() {
    return page;
  }

  /** The button or link with that name, in the language of the page. */
  Locator act(String name) {
    Locator exact =
        page.locator(
            "main button, main a, header button, header a, main input[type=submit], dialog button");
    return exact.filter(new Locator.FilterOptions().setHasText(name)).first();
  }

  String address(String path) {
    return house.address(path);
  }

  String path() {
    return page.url().substring(house.address("").length());
  }

  /**
   * Pictures for people to look at: in English 1440 pixels light, in French 390 dark; with {@code
   * -Dpictures=all} both widths in both lights.
   */
  void pictures(String name) {
    boolean all = "all".equals(System.getProperty("pictures"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {1440, 390}) {
        boolean wide = width == 1440;
        if (all || wide == (scheme == ColorScheme.LIGHT) && wide == "en".equals(language())) {
          picture(name, scheme, width);
        }
      }
    }
    looks(ColorScheme.LIGHT, 1440);
  }

  private void picture(String name, ColorScheme scheme, int width) {
    looks(scheme, width);
    String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("decem.shots")).resolve(file))
            .setFullPage(true));
  }

  /** Looks at the page in that light and that width. */
  void looks(ColorScheme scheme, int width) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, width > 1000 ? 900 : 844);
  }

  /** Makes the window as high as the page, so that nothing lies under what stands at its foot. */
  void stretches() {
    Object whole = page.evaluate("document.documentElement.scrollHeight");
    int height = Math.min(Math.max(844, ((Number) whole).intValue()), 6_000);
    page.setViewportSize(page.viewportSize().width, height);
  }

  /** Where a sign stands as it was typed: straight, or with a space at which a line may end. */
  List<String> typed() {
    String text = page.locator("body").innerText();
    return TYPED.matcher(text).results().map(MatchResult::group).toList();
  }

  /** How many pixels of the page lie beyond its right edge. */
  int pixelsSideways() {
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) over).intValue();
  }

  /** Nothing that axe is wrong with the page as it stands. */
  void findsThePageAccessible() {
    assertThat(violations()).as("axe at %s", path()).isEmpty();
  }

  /**
   * What axe has against the page as it stands: the rule, and the first thing that breaks it. Of a
   * long text it looks at the first blocks; the hundreds behind them are of the same kinds.
   */
  List<String> violations() {
    return new AxeBuilder(page)
            .exclude(".ProseMirror > :nth-child(n+" + MOST_BLOCKS + ")")
            .exclude(".page > .text > :nth-child(n+" + MOST_BLOCKS + ")")
            .exclude(".page > :nth-child(n+" + MOST_BLOCKS + ")")
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  /** The troubles met since this was asked last. */
  List<String> takesTroubles() {
    List<String> met = List.copyOf(troubles);
    troubles.clear();
    return met;
  }

  void metNoTrouble() {
    assertThat(troubles).as("console, policy and foreign requests").isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
