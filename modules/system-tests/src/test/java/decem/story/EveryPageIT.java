package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the WAR is looked at, in both languages, in light and dark, wide and narrow. The
 * list is the WAR's own; a page to which nobody knows the way is a fault here.
 */
class EveryPageIT {

  private static final int WIDE = 1440;
  private static final int NARROW = 390;
  private static final int NARROWEST = 320;

  /** Each light meets each width and each language, each width each language. */
  private static final Map<String, List<Look>> LOOKS =
      Map.of(
          "en", List.of(new Look(ColorScheme.LIGHT, WIDE), new Look(ColorScheme.DARK, NARROW)),
          "fr", List.of(new Look(ColorScheme.DARK, WIDE), new Look(ColorScheme.LIGHT, NARROW)));

  private static Ways ways;

  private record Look(ColorScheme scheme, int width) {
    @Override
    public String toString() {
      return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
  }

  @BeforeAll
  static void finds_the_ways() {
    ways = new Ways(RunningHouse.shared());
  }

  @Test
  void somebody_knows_the_way_to_every_page() {
    assertThat(Pages.all()).hasSizeGreaterThan(30);
    assertThat(ways.all().keySet()).containsExactlyInAnyOrderElementsOf(Pages.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void every_page_is_accessible_and_fits_in_every_light_and_width(String language) {
    Map<String, Visitor> visitors = new TreeMap<>();
    SoftAssertions everywhere = new SoftAssertions();
    try {
      ways.all()
          .forEach(
              (page, way) -> {
                String who = way.house().address(way.who());
                Visitor visitor = visitors.computeIfAbsent(who, first -> comes(way, language));
                visits(everywhere, visitor, page, way, language);
              });
    } finally {
      visitors.values().forEach(Visitor::close);
    }
    everywhere.assertAll();
  }

  private static Visitor comes(Ways.Way way, String language) {
    return way.who().equals(Ways.STRANGER)
        ? Visitor.stranger(way.house(), language)
        : Visitor.signedIn(way.house(), way.who(), language);
  }

  private static void visits(
      SoftAssertions everywhere, Visitor visitor, String page, Ways.Way way, String language) {
    for (Look look : LOOKS.get(language)) {
      visitor.looks(look.scheme(), look.width());
      int status = visitor.opens(way.path()).status();
      visitor.page().waitForSelector(way.whole());
      String where = page + " " + language + " " + look;
      everywhere.assertThat(status).as(where).isEqualTo(way.status());
      everywhere.assertThat(visitor.language()).as(where).isEqualTo(language);
      everywhere.assertThat(visitor.typed()).as("signs at " + where).isEmpty();
      visitor.stretches();
      everywhere.assertThat(visitor.violations()).as(where).isEmpty();
      fits(everywhere, visitor, where);
      pictures(visitor, page, language, look);
    }
    visitor.looks(ColorScheme.LIGHT, NARROWEST);
    fits(everywhere, visitor, page + " " + language + " " + NARROWEST);
    everywhere.assertThat(visitor.takesTroubles()).as("troubles at " + page).isEmpty();
  }

  private static void fits(SoftAssertions everywhere, Visitor visitor, String where) {
    everywhere.assertThat(visitor.pixelsSideways()).as("sideways at " + where).isLessThan(1);
  }

  /** For people to look at, who ask for them. */
  private static void pictures(Visitor visitor, String page, String language, Look look) {
    if (!"all".equals(System.getProperty("pictures"))) {
      return;
    }
    String name = page.substring(1).replace(".xhtml", "").replace('/', '-');
    String file = name + "-" + language + "-" + look + ".png";
    Path shot = Path.of(System.getProperty("decem.shots"), "pages", file);
    visitor.page().screenshot(new Page.ScreenshotOptions().setPath(shot).setFullPage(true));
  }
}
