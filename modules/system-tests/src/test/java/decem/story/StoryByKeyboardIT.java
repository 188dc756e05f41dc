package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main path without a mouse: from a Word file to a decided paper and its record. */
class StoryByKeyboardIT {

  private static final String GROUP =
      UUID.nameUUIDFromBytes("demo:group:warning".getBytes(StandardCharsets.UTF_8)).toString();
  private static final Pattern PAPER = Pattern.compile("id=([0-9a-f-]{36})");
  private static final String TITLE = "Written without a mouse";
  private static final String EDITOR = ".ProseMirror";
  private static final String MAIN = ".b--main";

  private final RunningHouse house = RunningHouse.shared();

  @Test
  void a_paper_is_opened_written_commented_submitted_and_decided_by_keyboard_alone() {
    String paper = opens();
    writesAndComments(paper);
    names(paper);
    submits(paper);
    decides();
  }

  private String opens() {
    try (Visitor chair = arrives("law")) {
      Keyboard keys = new Keyboard(chair);
      chair.opens("/papers/open?group=" + GROUP);
      keys.goesTo(".skip");
      keys.press("Enter");
      keys.fills("[id='open:titleEn:in']", TITLE);
      keys.fills("[id='open:workingTitle:in']", TITLE);
      keys.goesTo("[id='open:fileEn:in']");
      keys.choosesFile(Path.of("src/test/resources/samples/river-report-en.docx"));
      keys.goesTo(MAIN);
      keys.enters();
      Matcher id = PAPER.matcher(chair.page().url());
      assertThat(id.find()).as(chair.path()).isTrue();
      chair.metNoTrouble();
      return id.group(1);
    }
  }

  private void writesAndComments(String paper) {
    try (Visitor expert = arrives("energy")) {
      Keyboard keys = new Keyboard(expert);
      expert.opens("/papers/" + paper + "?lang=en");
      keys.page().locator(EDITOR + " p").first().waitFor();
      keys.goesTo(EDITOR);
      keys.press("Control+Home");
      keys.types("By keyboard. ");
      keys.press("Control+s");
      keys.page().waitForSelector("[data-decem=status][data-state=saved]");
      keys.press("Control+Home");
      keys.press("Shift+Control+ArrowRight");
      keys.press("Shift+Control+ArrowRight");
      keys.press("Alt+F10");
      keys.goesByArrowsTo("[data-command=comment]");
      keys.press("Enter");
      keys.goesTo("[data-part=new] textarea");
      keys.types("Is it so?");
      keys.goesTo("[data-part=new] [type=submit]");
      keys.press("Enter");
      keys.page().locator("[data-part=cards] .card").first().waitFor();
      repliesAndResolves(keys);
      expert.metNoTrouble();
    }
  }

  private void repliesAndResolves(Keyboard keys) {
    keys.goesTo("[data-part=cards] .card");
    keys.press("Enter");
    keys.goesTo(".card--active textarea");
    keys.types("It is so.");
    keys.goesTo(".card--active .say button");
    keys.press("Enter");
    keys.page().locator(".card--active .reply").waitFor();
    keys.goesTo(".card--active .acts > button");
    keys.press("Enter");
    keys.page().locator(".card--resolved").waitFor();
  }

  private void names(String paper) {
    try (Visitor chair = arrives("law")) {
      Keyboard keys = new Keyboard(chair);
      chair.opens("/papers/" + paper + "?lang=en");
      keys.goesTo("a" + MAIN);
      keys.enters();
      keys.fills("[id='name:label:in']", "By keyboard");
      keys.goesTo("[id='name'] " + MAIN);
      keys.enters();
      assertThat(chair.path()).contains("version");
      chair.metNoTrouble();
    }
  }

  private void submits(String paper) {
    try (Visitor chair = arrives("law");
        Visitor other = arrives("hydrology")) {
      Keyboard keys = new Keyboard(chair);
      chair.opens("/papers/submit?id=" + paper + "&n=1");
      keys.fills("[id='submit:note:in']", "Not a click in it.");
      keys.goesTo("[id='submit'] " + MAIN);
      keys.enters();
      Keyboard theirs = new Keyboard(other);
      theirs.takesTurn(TITLE);
      theirs.goesTo("[id='proposal'] " + MAIN);
      theirs.enters();
      chair.metNoTrouble();
      other.metNoTrouble();
    }
  }

  private void decides() {
    try (Visitor secretaryGeneral = arrives("sg")) {
      Keyboard keys = new Keyboard(secretaryGeneral);
      keys.takesTurn(TITLE);
      keys.goesTo(".verb " + MAIN);
      keys.enters();
      keys.goesTo("a[href^='/record/']:not([href='/record/'])");
      keys.enters();
      keys.page().locator(".verdict:not(.verdict--no)").waitFor();
      secretaryGeneral.metNoTrouble();
    }
  }

  /** Signs in by typing, Tab and Enter. */
  private Visitor arrives(String who) {
    Visitor visitor = Visitor.stranger(house, "en");
    Keyboard keys = new Keyboard(visitor);
    visitor.opens("/sign-in");
    keys.fills("#address", who + "@meridian.example");
    keys.fills("#password", house.passphrase());
    keys.press("Enter");
    visitor.page().waitForURL(url -> !url.contains("/sign-in"));
    return visitor;
  }
}
