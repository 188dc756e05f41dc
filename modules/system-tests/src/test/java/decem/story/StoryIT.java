package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From a Word file to a decided paper with its record, told once in each language by five people.
 */
class StoryIT {

  private static final String GROUP =
      UUID.nameUUIDFromBytes("demo:group:warning".getBytes(StandardCharsets.UTF_8)).toString();
  private static final Pattern PAPER = Pattern.compile("id=([0-9a-f-]{36})");

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void a_word_file_becomes_a_paper_that_is_written_commented_submitted_and_decided(
      String language) {
    String title = "en".equals(language) ? "The story of a river" : "L’histoire d’une rivière";
    String paper = opened(language, title);
    written(language, paper);
    commented(language, paper);
    named(language, paper);
    submittedByBothChairs(language, paper);
    decided(language, paper, title);
    recorded(language, paper);
  }

  private String opened(String language, String title) {
    try (Visitor chair = Visitor.signedIn(house, "law", language)) {
      Page page = chair.page();
      chair.opens("/papers/open?group=" + GROUP);
      page.locator("[id='open:titleEn:in']").fill(title);
      page.locator("[id='open:titleFr:in']").fill(title);
      page.locator("[id='open:workingTitle:in']").fill(title);
      String file = "en".equals(language) ? "open:fileEn:in" : "open:fileFr:in";
      Path sample = Path.of("src/test/resources/samples/river-report-" + language + ".docx");
      page.locator("[id='" + file + "']").setInputFiles(sample);
      chair.findsThePageAccessible();
      page.locator("[id='open'] .b--main").click();
      page.waitForURL(url -> url.contains("/papers/details"));
      chair.findsThePageAccessible();
      chair.pictures("import-" + language);
      chair.metNoTrouble();
      Matcher id = PAPER.matcher(page.url());
      assertThat(id.find()).as(page.url()).isTrue();
      return id.group(1);
    }
  }

  private void written(String language, String paper) {
    String words = "en".equals(language) ? "Written by an expert. " : "Écrit par une experte. ";
    try (Visitor expert = Visitor.signedIn(house, "energy", language)) {
      Page page = expert.page();
      expert.opens("/papers/" + paper + "?lang=" + language);
      Locator paragraph = page.locator(".ProseMirror p").nth(2);
      paragraph.click();
      page.keyboard().press("Home");
      page.keyboard().insertText(words);
      page.keyboard().press("Control+s");
      page.waitForSelector("[data-decem=status][data-state=saved]");
      expert.findsThePageAccessible();
      expert.pictures("paper-" + language);
      page.reload();
      page.waitForSelector(".ProseMirror p");
      assertThat(page.locator(".ProseMirror").textContent()).contains(words.strip());
      expert.metNoTrouble();
    }
  }

  private void commented(String language, String paper) {
    try (Visitor expert = Visitor.signedIn(house, "satellite", language)) {
      Page page = expert.page();
      expert.opens("/papers/" + paper + "?lang=" + language);
      page.locator(".ProseMirror p").nth(2).dblclick();
      page.locator("[data-command=comment]").click();
      page.locator("[data-decem=margin] [data-part=new] textarea").fill("Is this the right word?");
      page.locator("[data-decem=margin] [data-part=new] [type=submit]").click();
      page.waitForSelector("[data-decem=margin] .card[data-thread]");
      page.waitForSelector(".ProseMirror .hit");
      expert.metNoTrouble();
    }
    try (Visitor chair = Visitor.signedIn(house, "hydrology", language)) {
      Page page = chair.page();
      chair.opens("/papers/" + paper + "?lang=" + language);
      Locator card = page.locator("[data-decem=margin] .card[data-thread]").first();
      card.click();
      page.locator("[data-decem=margin] .card--active .acts > button").last().click();
      page.waitForCondition(
          () -> page.locator("[data-decem=margin] [data-part=total]").textContent().equals("0"));
      chair.metNoTrouble();
    }
  }

  private void named(String language, String paper) {
    try (Visitor chair = Visitor.signedIn(house, "law", language)) {
      Page page = chair.page();
      chair.opens("/papers/name?id=" + paper);
      page.locator("[id='name:label:in']")
          .fill("en".equals(language) ? "For decision" : "Pour décision");
      chair.findsThePageAccessible();
      page.locator("[id='name'] .b--main").click();
      page.waitForURL(url -> !url.contains("/papers/name"));
      chair.opens("/papers/" + paper + "/versions/1");
      chair.findsThePageAccessible();
      chair.pictures("version-" + language);
      chair.metNoTrouble();
    }
  }

  private void submittedByBothChairs(String language, String paper) {
    try (Visitor chair = Visitor.signedIn(house, "law", language)) {
      chair.opens("/papers/submit?id=" + paper + "&n=1");
      chair.page().locator("[id='submit:note:in']").fill("The group is unanimous.");
      chair.findsThePageAccessible();
      chair.page().locator("[id='submit'] .b--main").click();
      chair.page().waitForLoadState();
      chair.metNoTrouble();
    }
    try (Visitor chair = Visitor.signedIn(house, "hydrology", language)) {
      chair.opens("/papers/submit?id=" + paper + "&n=1");
      chair.page().locator("[id='proposal'] .b--main").click();
      chair.page().waitForLoadState();
      chair.metNoTrouble();
    }
  }

  private void decided(String language, String paper, String title) {
    try (Visitor sg = Visitor.signedIn(house, "sg", language)) {
      Page page = sg.page();
      page.waitForCondition(
          () -> {
            sg.opens("/your-turn");
            return page.locator("main a")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .count()
                > 0;
          });
      sg.findsThePageAccessible();
      sg.pictures("sg-turn-" + language);
      sg.opens("/approvals/decision?id=" + paper + "&n=1");
      sg.findsThePageAccessible();
      sg.pictures("decision-" + language);
      page.waitForResponse(
          answer ->
              answer.request().method().equals("POST")
                  && answer.url().contains("/approvals/decision"),
          () -> page.locator(".verb .b--main").first().click());
      page.waitForCondition(() -> page.locator(".verb .b--main").count() == 0);
      sg.metNoTrouble();
    }
  }

  private void recorded(String language, String paper) {
    try (Visitor reader = Visitor.signedIn(house, "caldria", language)) {
      assertThat(reader.opens("/record/" + paper + "/1").status()).isEqualTo(200);
      assertThat(reader.page().locator("main").textContent())
          .containsPattern("[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}");
      reader.findsThePageAccessible();
      reader.pictures("record-" + language);
      assertThat(reader.opens("/papers/" + paper + "/versions/1").status()).isEqualTo(200);
      assertThat(downloaded(reader, paper, "word?lang=" + language)).startsWith("PK");
      assertThat(downloaded(reader, paper, "pdf?lang=" + language)).startsWith("%PDF");
      reader.metNoTrouble();
    }
  }

  /** The first letters of a file that the reader took home. */
  private String downloaded(Visitor reader, String paper, String file) {
    APIResponse answer =
        reader
            .page()
            .request()
            .get(house.address("/api/v1/papers/" + paper + "/versions/1/" + file));
    assertThat(answer.status()).as(file).isEqualTo(200);
    return new String(answer.body(), 0, 4, StandardCharsets.ISO_8859_1);
  }
}
