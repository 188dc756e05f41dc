package decem.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The longest paper at hand: brought in from Word, then opened, by protocol and in a browser. */
final class LongPaper {

  private static final int TIMES = 5;

  private final House house;
  private final Caller chair;

  LongPaper(House house) throws IOException {
    this.house = house;
    chair = house.caller("law");
  }

  List<Measurement> of(Path file) throws IOException {
    List<Double> imports = new ArrayList<>();
    String paper = "";
    for (int i = 0; i < TIMES - 2; i++) {
      long begun = System.nanoTime();
      paper = imported(file);
      imports.add((System.nanoTime() - begun) / 1e9);
    }
    List<Measurement> all = new ArrayList<>();
    all.add(Measurement.once("the long paper imported, first time", imports.getFirst(), "s"));
    all.add(Aim.LONG_IMPORT.measured(new Numbers(imports).median()));
    String text = Papers.text(chair, paper);
    Numbers read = Timing.milliseconds(2, TIMES, () -> chair.page(text));
    all.add(new Measurement("the long paper's text, median", read.median(), "ms", TIMES));
    all.add(Measurement.once("the long paper's text", chair.page(text).length() / 1e6, "MB"));
    String address = "/papers/" + paper;
    Numbers page = Timing.milliseconds(2, TIMES, () -> chair.page(address));
    all.add(new Measurement("the long paper's page, median", page.median(), "ms", TIMES));
    inBrowser(address).map(Aim.LONG_OPEN::measured).ifPresent(all::add);
    return all;
  }

  private String imported(Path file) throws IOException {
    String path = "/papers/open?group=" + Papers.group(chair);
    Map<String, String> titles = Map.of(":titleEn:in", "Long", ":workingTitle:in", "Long");
    String place =
        chair
            .form(path, "open")
            .send(chair, titles, Map.of(":fileEn:in", file))
            .mustBe(302, path)
            .location();
    return Caller.found("([0-9a-f-]{36})", place).orElseThrow();
  }

  /** Seconds from the click until the words stand on the screen; nothing where no browser is. */
  private Optional<Double> inBrowser(String address) throws IOException {
    Optional<Path> chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst();
    if (chromium.isEmpty()) {
      return Optional.empty();
    }
    Playwright.CreateOptions quiet =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    BrowserType.LaunchOptions found =
        new BrowserType.LaunchOptions()
            .setExecutablePath(chromium.get())
            .setArgs(List.of("--no-sandbox", "--disable-gpu"));
    try (Playwright playwright = Playwright.create(quiet);
        Browser browser = playwright.chromium().launch(found)) {
      return Optional.of(readable(browser, address));
    }
  }

  private double readable(Browser browser, String address) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.setDefaultTimeout(60_000);
      page.navigate(house.site() + "/sign-in");
      page.locator("#address").fill("law@meridian.example");
      page.locator("#password").fill(house.passphrase());
      page.locator("#in button").first().click();
      page.waitForURL(url -> !url.contains("/sign-in"));
      Numbers times =
          Timing.milliseconds(
              2,
              TIMES,
              () -> {
                page.navigate(
                    house.site() + address,
                    new Page.NavigateOptions()
                        .setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
                page.waitForSelector(".ProseMirror p");
              });
      return times.median() / 1000;
    }
  }
}
