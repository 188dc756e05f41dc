package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens papers, names versions, circulates and submits them. */
final class Chair extends Expert {

  private static final Pattern PAPER = Pattern.compile("(?:id=|papers/)([0-9a-f-]{36})");

  Chair(RunningHouse house, String who, Telling telling) {
    super(house, who, telling);
  }

  /** A paper from the template of its kind. */
  String opensFromTemplate(String group) {
    fillsOpening(group, telling.say("template.title"));
    shows("open");
    presses("[id='open'] .b--main");
    page.locator(".ProseMirror h1, .ProseMirror h2").first().waitFor();
    finds("template.heading");
    shows("template");
    return paperId();
  }

  /** A paper from a Word file, with the report of what came of it. */
  String opensFromWord(String group) {
    fillsOpening(group, telling.say("title"));
    String file = "en".equals(telling.language()) ? "open:fileEn:in" : "open:fileFr:in";
    page.locator("[id='" + file + "']").setInputFiles(telling.sample());
    presses("[id='open'] .b--main");
    shows("import");
    return paperId();
  }

  private void fillsOpening(String group, String title) {
    visitor.opens("/papers/open?group=" + group);
    fills("open:titleEn", title);
    fills("open:titleFr", title);
    fills("open:workingTitle", telling.say("working"));
    choosesValue("open:kind", "REPORT");
    choosesValue("open:original", telling.code());
  }

  private String paperId() {
    Matcher id = PAPER.matcher(page.url());
    assertThat(id.find()).as(page.url()).isTrue();
    return id.group(1);
  }

  /** How many of something the import report counts. */
  int importedOf(String what) {
    Locator report = page.locator("main dl.kv").first();
    List<String> names = report.locator("dt").allInnerTexts();
    String number = report.locator("dd").nth(names.indexOf(telling.say(what))).innerText();
    return Integer.parseInt(number.replaceAll("\\D", ""));
  }

  void namesVersion(String paper, String label) {
    visitor.opens("/papers/name?id=" + paper);
    fills("name:label", telling.say(label));
    shows("name");
    presses("[id='name'] .b--main");
  }

  void circulates(String paper, int version, String... bodies) {
    visitor.opens("/papers/circulate?id=" + paper + "&n=" + version);
    for (String body : bodies) {
      page.locator("label.tick").filter(new Locator.FilterOptions().setHasText(body)).click();
    }
    shows("circulate");
    presses("[id='circulate'] .b--main");
  }

  void proposesSubmission(String paper, int version, String note) {
    visitor.opens("/papers/submit?id=" + paper + "&n=" + version);
    fills("submit:note", telling.say(note));
    learnsWhoSees("sees.submit");
    shows("submit");
    presses("[id='submit'] .b--main");
  }

  void releases() {
    takesTurn(telling.say("turn.release"), telling.say("title"));
    assertThat(page.locator("main form").all()).as("forms beside the proposal").hasSize(1);
    shows("release");
    presses("[id='proposal'] .b--main");
  }

  /** A version's digest, as its record page or dossier shows it. */
  String digestOf(String paper, int version) {
    visitor.opens("/papers/submit?id=" + paper + "&n=" + version);
    return page.locator("code.digest").first().innerText();
  }

  /** What a version says, word for word. */
  String wordsOf(String paper, int version) {
    visitor.opens("/papers/" + paper + "/versions/" + version + "?lang=" + telling.language());
    return page.locator("[data-decem=version-text]").innerText();
  }

  void deletesWords(int paragraph) {
    text.selectsWords(paragraph, 4);
    page.keyboard().press("Delete");
    text.saves();
  }
}
