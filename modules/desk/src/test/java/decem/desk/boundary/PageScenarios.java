package decem.desk.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.roomtests.Browser;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

/** What is proved over HTTP: the page that everybody comes to first. */
final class PageScenarios {

  private static final String PAGE = "/desk/your-turn";

  private final URI site;

  PageScenarios(URL site) {
    this.site = URI.create(site.toString());
  }

  void showsEveryKindOfPersonTheirOwn() {
    for (Kind kind : Kind.values()) {
      HttpResponse<String> page = browser(kind).get(PAGE);
      assertThat(page.statusCode()).as(kind.name()).isEqualTo(200);
      if (kind.act.isEmpty()) {
        assertThat(page.body()).contains("All seats are at rest", "Nothing is asked of you");
      } else {
        assertThat(page.body())
            .contains(kind.act, "href=\"/papers/" + kind.person().value() + "\"");
      }
      assertThat(page.body()).doesNotContain(actsOfOthers(kind));
    }
  }

  void putsTheMostUrgentFirstAndTheRestBelow() {
    String mine = browser(Kind.SECRETARY_GENERAL).get(PAGE).body();
    assertThat(mine).contains("Two things are asked of you. The first is due in ");
    String turns = mine.substring(mine.indexOf("<ol class=\"turns\">"), mine.indexOf("</ol>"));
    assertThat(turns).containsSubsequence(ApprovalsAsk.URGENT, Kind.SECRETARY_GENERAL.act);
    String chairs = browser(Kind.CHAIR).get(PAGE).body();
    assertThat(chairs)
        .contains("One thing is asked of you.")
        .containsSubsequence(
            Kind.CHAIR.act,
            "Waiting for others",
            ApprovalsAsk.AWAITED,
            "Recently decided",
            ApprovalsAsk.SETTLED);
  }

  void writesWhatOthersWroteAsText() {
    String page = browser(Kind.EXPERT).get(PAGE).body();
    assertThat(page)
        .contains("Rivers &lt;script&gt;alert(1)&lt;/script&gt; &amp; dams")
        .doesNotContain("<script>alert(1)");
  }

  void speaksFrenchToWhoeverChoseIt() {
    Browser reader = browser(Kind.REVIEWER);
    reader.cookies().put("__Host-decem-language", "fr");
    assertThat(reader.get(PAGE).body())
        .contains("FR : " + Kind.REVIEWER.act, "lang=\"fr\"")
        .doesNotContain("asked of you");
  }

  void tellsTheGroupWhoIsAwayAndNobodyElse() {
    String away = "Person expert";
    assertThat(browser(Kind.CHAIR).get(PAGE).body())
        .contains("Who is away this week", away, "Person secretary stands in");
    assertThat(browser(Kind.EXPERT).get(PAGE).body()).contains("You are away");
    assertThat(browser(Kind.STRANGER).get(PAGE).body()).doesNotContain(away);
    assertThat(browser(Kind.REVIEWER).get(PAGE).body()).doesNotContain(away);
  }

  void isClosedToWhoeverIsNotSignedIn() {
    HttpResponse<String> page = new Browser(site).get(PAGE);
    assertThat(page.statusCode()).isNotEqualTo(200);
    assertThat(page.body()).doesNotContain(actsOfOthers(Kind.STRANGER));
  }

  private static String[] actsOfOthers(Kind kind) {
    return Stream.of(Kind.values())
        .filter(other -> other != kind && !other.act.isEmpty())
        .map(other -> other.act)
        .toArray(String[]::new);
  }

  private Browser browser(Kind kind) {
    return new Browser(site).as(kind.person().value());
  }
}
