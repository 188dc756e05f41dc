package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** Pages that stay open hear what has changed, and only those who may. */
class LiveIT {

  private static final String CARDS = "[data-decem=margin] .card[data-thread]";
  private static final String DRAFTED = "Reading the rivers together";

  private final RunningHouse house = RunningHouse.shared();

  @Test
  void a_comment_appears_beside_its_words_while_another_expert_looks_on() {
    try (Visitor chair = Visitor.signedIn(house, "law", "en");
        Visitor expert = Visitor.signedIn(house, "energy", "en")) {
      String paper = paper(chair);
      chair.opens(paper);
      chair.page().waitForSelector(CARDS);
      listens(chair.page());
      int before = chair.page().locator(CARDS).count();

      comments(expert, paper, "Seen by the chair without asking");

      chair.page().waitForSelector(CARDS + ":has-text('Seen by the chair without asking')");
      assertThat(chair.page().locator(CARDS).count()).isGreaterThan(before);
      chair.metNoTrouble();
    }
  }

  @Test
  void a_reply_that_is_being_written_is_not_lost_to_news() {
    try (Visitor chair = Visitor.signedIn(house, "hydrology", "en");
        Visitor expert = Visitor.signedIn(house, "satellite", "en")) {
      String paper = paper(chair);
      chair.opens(paper);
      listens(chair.page());
      Locator card = chair.page().locator(CARDS).first();
      card.click();
      Locator reply = chair.page().locator("[data-decem=margin] .card--active textarea");
      if (!reply.isVisible()) {
        chair.page().locator("[data-decem=margin] .card--active .acts > button").first().click();
      }
      reply.fill("Half a senten");

      comments(expert, paper, "News that may wait");

      heard(chair.page());
      assertThat(reply.inputValue()).isEqualTo("Half a senten");

      LivingText theirs = new LivingText(expert.page());
      expert.page().locator("[data-command=mode_suggest]").click();
      theirs.writesAtStart(5, "meanwhile suggested ");
      chair
          .page()
          .locator(".card--suggested")
          .filter(new Locator.FilterOptions().setHasText("meanwhile suggested"))
          .waitFor();
      assertThat(reply.inputValue()).isEqualTo("Half a senten");
    }
  }

  @Test
  void a_delegation_hears_nothing_of_what_the_group_says_in_its_draft() {
    try (Visitor delegation = Visitor.signedIn(house, "caldria", "en");
        Visitor chair = Visitor.signedIn(house, "law", "en");
        Visitor expert = Visitor.signedIn(house, "energy", "en")) {
      String paper = paper(chair);
      delegation.opens("/your-turn");
      listens(delegation.page());
      chair.opens(paper);
      listens(chair.page());

      comments(expert, paper, "Among ourselves");

      heard(chair.page());
      assertThat(delegation.page().evaluate("window.decemNews.length")).isEqualTo(0);
    }
  }

  @Test
  void who_has_signed_out_hears_nothing_more() {
    try (Visitor chair = Visitor.signedIn(house, "law", "en")) {
      chair.opens("/your-turn");
      Page page = chair.page();
      page.evaluate(
          "() => new Promise((open) => { window.stream = new EventSource('/api/v1/live');"
              + " window.stream.addEventListener('hello', open); })");
      page.evaluate("() => fetch('/people/sign-out', { method: 'POST', redirect: 'manual' })");
      page.waitForCondition(
          () ->
              Boolean.TRUE.equals(
                  page.evaluate("window.stream.readyState === EventSource.CLOSED")));
      Response turnedAway = chair.opens("/api/v1/live");
      assertThat(turnedAway.status()).isEqualTo(401);
    }
  }

  private static String paper(Visitor reader) {
    reader.opens("/papers/");
    return reader
        .page()
        .locator("main td a, main th a")
        .filter(new Locator.FilterOptions().setHasText(DRAFTED))
        .first()
        .getAttribute("href");
  }

  /** Notes every piece of news, once the page's own stream is open. */
  private static void listens(Page page) {
    page.evaluate(
        "() => { window.decemNews = []; document.addEventListener('decem:news', (e) =>"
            + " window.decemNews.push(e.detail)); return new Promise((open) => { const own = new"
            + " EventSource('/api/v1/live'); own.addEventListener('hello', () => { own.close();"
            + " open(); }); }); }");
  }

  private static void heard(Page page) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("window.decemNews.length > 0")));
  }

  private static void comments(Visitor expert, String paper, String said) {
    expert.opens(paper);
    Page page = expert.page();
    page.locator(".ProseMirror p").nth(3).dblclick();
    page.locator("[data-command=comment]").click();
    page.locator("[data-decem=margin] [data-part=new] textarea").fill(said);
    page.locator("[data-decem=margin] [data-part=new] [type=submit]").click();
    page.waitForSelector(CARDS + ":has-text('" + said + "')");
  }
}
