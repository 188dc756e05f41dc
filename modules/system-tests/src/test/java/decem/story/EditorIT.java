package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The editor's dialogs, its key to save and its line at the foot, as often as one likes. */
class EditorIT {

  private static final String DRAFTED = "Reading the rivers together";
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private final RunningHouse house = RunningHouse.shared();
  private final Visitor expert = Visitor.signedIn(house, "energy", "en");
  private final Page page = expert.page();
  private final LivingText text = new LivingText(page);

  @AfterEach
  void leaves() {
    expert.close();
  }

  @Test
  void a_link_is_set_twice_on_one_page_and_script_is_refused_in_a_sentence() {
    opensDraft(expert, draft());
    link(0, "https://one.example");
    link(1, "https://two.example/");
    text.selectsWords(2, 2);
    tool("link");
    Locator dialog = dialog("link");
    takes(dialog, "javascript:alert(1)");

    assertThat(dialog.locator("[data-part=refusal]").innerText()).contains("begins with https://");
    assertThat(dialog.isVisible()).isTrue();
    assertThat(dialog.locator("input").inputValue()).isEqualTo("javascript:alert(1)");
    takes(dialog, "mailto:group@meridian.example");
    page.waitForSelector(".ProseMirror a[href='mailto:group@meridian.example']");
    expert.metNoTrouble();
  }

  private void link(int paragraph, String address) {
    text.selectsWords(paragraph, 2);
    tool("link");
    takes(dialog("link"), address);
    page.waitForSelector(".ProseMirror a[href='" + address + "']");
  }

  @Test
  void an_escaped_dialog_does_not_do_what_the_one_before_did() {
    opensDraft(expert, draft());
    link(3, "https://three.example");
    text.selectsWords(3, 2);
    tool("link");
    page.keyboard().press("Escape");

    assertThat(dialog("link").isVisible()).isFalse();
    assertThat(page.locator(".ProseMirror a[href='https://three.example']").count()).isEqualTo(1);
  }

  @Test
  void one_goes_to_one_paragraph_and_to_the_next_and_is_told_which_are_none() {
    opensDraft(expert, draft());
    String third = goesTo("3");
    String second = goesTo("2");
    assertThat(third).isNotEqualTo(second);

    tool("jump");
    for (String none : new String[] {"9999", "abc"}) {
      takes(dialog("jump"), none);
      assertThat(dialog("jump").locator("[data-part=refusal]").innerText())
          .isEqualTo("There is no paragraph " + none + " in this text.");
      assertThat(dialog("jump").isVisible()).isTrue();
    }
    expert.metNoTrouble();
  }

  /** The words of the block in which the caret stands then. */
  private String goesTo(String number) {
    tool("jump");
    takes(dialog("jump"), number);
    assertThat(dialog("jump").isVisible()).isFalse();
    Object words = page.evaluate("() => getSelection().anchorNode.parentElement.textContent");
    assertThat(page.evaluate("() => document.activeElement.className").toString())
        .contains("ProseMirror");
    return String.valueOf(words);
  }

  @Test
  void two_pictures_are_inserted_on_one_page() {
    opensDraft(expert, draft());
    int before = page.locator(".ProseMirror figure").count();
    for (String alt : new String[] {"The first dot", "The second dot"}) {
      text.putsCaretAtStart(0);
      tool("picture");
      Locator dialog = dialog("picture");
      assertThat(dialog.locator("input").nth(1).inputValue()).isEmpty();
      dialog.locator("[value=take]").click();
      assertThat(dialog.locator("[data-part=refusal]").innerText())
          .isEqualTo("Choose a picture first.");
      byte[] dot = Base64.getDecoder().decode(DOT);
      dialog.locator("input").first().setInputFiles(new FilePayload("dot.png", "image/png", dot));
      dialog.locator("input").nth(1).fill(alt);
      dialog.locator("[value=take]").click();
      page.waitForSelector(".ProseMirror figure img[alt='" + alt + "']");
    }
    assertThat(page.locator(".ProseMirror figure").count()).isEqualTo(before + 2);
    expert.metNoTrouble();
  }

  @Test
  void what_is_written_is_saved_by_itself_and_the_sign_tells_the_truth() {
    opensDraft(expert, draft());
    text.writesAtStart(0, "Kept by itself. ");

    page.waitForSelector("[data-decem=status][data-state=saved]");
    assertThat(sign()).isEqualTo("done");
    assertThat(page.locator("[data-decem=status] [data-part=saved]").innerText())
        .matches("Saved \\d\\d:\\d\\d:\\d\\d.*commit \\d+.*");
    page.locator("[data-decem=margin] input[type=checkbox]").focus();
    page.keyboard().press("Control+s");
    assertThat(page.locator("[data-decem=status]").getAttribute("data-state")).isEqualTo("saved");
    expert.metNoTrouble();
  }

  private String sign() {
    return page.locator("[data-decem=status] [data-sign]:not([hidden])").getAttribute("data-sign");
  }

  @Test
  void the_line_at_the_foot_has_room_for_its_longest_words() {
    String paper = draft();
    try (CutLine line = CutLine.to(house.port());
        Visitor hydrology = Visitor.signedIn(house, "hydrology", "fr")) {
      Page far = hydrology.page();
      far.navigate(line.address(paper));
      LivingText late = new LivingText(far);
      late.paragraph(0).waitFor();
      far.waitForSelector("[data-decem=status][data-state=saved]");
      line.cut();
      late.writesAtStart(0, "Plus tard. ");
      far.waitForSelector("[data-decem=status][data-state=kept]");

      BoundingBox whole = far.locator(".status").boundingBox();
      BoundingBox sees = far.locator(".status .who-sees").boundingBox();
      assertThat(sees.x + sees.width).isLessThanOrEqualTo(whole.x + whole.width);
      assertThat(sees.y + sees.height).isLessThanOrEqualTo(whole.y + whole.height);
      Object cut =
          far.evaluate(
              "() => { const line = document.querySelector('.status');"
                  + " return line.scrollWidth - line.clientWidth; }");
      assertThat(cut).isEqualTo(0);
    }
  }

  private void tool(String name) {
    page.locator("[data-decem=tools] [data-command=" + name + "]").click();
  }

  private Locator dialog(String name) {
    return page.locator("[data-decem=" + name + "-dialog]");
  }

  private static void takes(Locator dialog, String words) {
    dialog.getByRole(AriaRole.TEXTBOX).fill(words);
    dialog.locator("[value=take]").click();
  }

  /** The draft's address; whose titles are English finds it. */
  private String draft() {
    expert.opens("/papers/");
    return page.locator("main td a, main th a")
            .filter(new Locator.FilterOptions().setHasText(DRAFTED))
            .first()
            .getAttribute("href")
        + "?lang=en";
  }

  private static void opensDraft(Visitor reader, String draft) {
    reader.opens(draft);
    new LivingText(reader.page()).paragraph(0).waitFor();
  }
}
