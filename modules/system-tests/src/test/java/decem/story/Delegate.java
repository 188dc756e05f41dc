package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Speaks for a body; sees the version that was circulated to it, and nothing else. */
final class Delegate extends Person {

  private Delegate(Visitor visitor, Telling telling) {
    super(visitor, telling);
  }

  /** Comes by a one-time link, chooses a password and signs in with it. */
  static Delegate joining(RunningHouse house, String link, Telling telling) {
    Visitor visitor = Visitor.stranger(house, telling.language());
    Delegate delegate = new Delegate(visitor, telling);
    delegate.page.navigate(link);
    delegate.shows("join");
    delegate.page.locator("#password").fill(telling.say("guest.password"));
    delegate.page.locator("#again").fill(telling.say("guest.password"));
    delegate.presses("#in .b--main");
    visitor.signsIn(telling.say("guest.address"), telling.say("guest.password"));
    visitor.speaks(telling.language());
    return delegate;
  }

  void opensWhatIsAsked() {
    takesTurn(telling.say("turn.observe"));
    learnsWhoSees("sees.version");
    learnsWhoSees("sees.observations");
    shows("version");
  }

  /** Writes an observation on one word of the version. */
  void observes(String key) {
    Locator paragraph = page.locator("[data-decem=version-text] p").nth(3);
    paragraph.dblclick(new Locator.DblclickOptions().setPosition(80, 8));
    String word = String.valueOf(page.evaluate("() => getSelection().toString().trim()"));
    page.locator("[data-decem=observations] [data-part=begin]").click();
    page.locator("[data-part=new] textarea").fill(telling.say(key));
    page.locator("[data-part=new] [type=submit]").click();
    page.locator("[data-part=cards] .card").waitFor();
    assertThat(page.locator(".hit--active").first().innerText()).isEqualTo(word);
    shows("observation");
  }

  /** The living text, its history and comments answer like things that are not there. */
  void findsClosed(String... paths) {
    for (String path : paths) {
      assertThat(asks(path)).as(path).isEqualTo(404);
    }
  }

  /** The paper's address leads to what was opened to them: the dossier with this version. */
  void findsNoLivingText(String paper) {
    visitor.opens("/papers/" + paper);
    assertThat(page.locator("[data-decem-editor], [data-decem=margin]").count()).isZero();
    assertThat(page.locator("main").innerText()).doesNotContain(telling.say("said"));
    shows("dossier");
  }
}
