package decem.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The distribution's Chromium, one for all tests. */
final class Browsers {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static Browser shared;

  private Browsers() {}

  static synchronized Browser shared() {
    if (shared == null) {
      Playwright.CreateOptions options =
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      Playwright playwright = Playwright.create(options);
      shared =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return shared;
  }

  /** Where the script finds it that the build asks first. */
  private static Path chromium() {
    try {
      Process script = new ProcessBuilder("sh", "../../config/chromium", "where").start();
      String found = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (found.isBlank()) {
        throw new IllegalStateException("No Chromium: type sh config/chromium");
      }
      return Path.of(found.strip());
    } catch (IOException noShell) {
      throw new UncheckedIOException(noShell);
    }
  }
}
