package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.Login;
import decem.document.Nodes;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import decem.roomtests.WhoSees;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The pages about a text: who may see them, what they say, how often they ask. */
final class PageScenarios {

  private static final Room ROOM = Room.named("drafts");

  private static final String WHO_SEES =
      """
      page expert observer reviewer stranger nobody
      /drafts/history?id={paper} 200 200 404 404 401
      /drafts/history?id={paper}&lang=en 200 200 404 404 401
      /drafts/history?id={paper}&lang=xx&before=0&day=never 200 200 404 404 401
      /drafts/history?id={paper}&day=2020-01-01 200 200 404 404 401
      /drafts/history?id={paper}&day=9999999-01-01 200 200 404 404 401
      /drafts/history?id={paper}&before=99 404 404 404 404 401
      /drafts/history?id={unknown} 404 404 404 404 401
      /drafts/history?id=nonsense 404 404 404 404 404
      /drafts/history 404 404 404 404 404
      /drafts/compare?id={paper} 200 200 404 404 401
      /drafts/compare?id={paper}&from=c0&to=c1&view=redline&whole=1 200 200 404 404 401
      /drafts/compare?id={paper}&from=now&row=999999 200 200 404 404 401
      /drafts/compare?id={paper}&from=v1 404 404 404 404 401
      /drafts/compare?id={paper}&to=c99 404 404 404 404 401
      /drafts/compare?id={paper}&to=nonsense 404 404 404 404 401
      /drafts/compare?id={unknown} 404 404 404 404 401
      /drafts/playback?id={paper} 200 200 404 404 401
      /drafts/playback?id={paper}&at=nonsense 200 200 404 404 401
      /drafts/playback?id={unknown}&at=1 404 404 404 404 401
      /drafts/restore?id={paper}&to=c1 200 403 404 404 401
      /drafts/restore?id={paper}&to=now 200 403 404 404 401
      /drafts/restore?id={paper}&to=c99 404 403 404 404 401
      /drafts/restore?id={paper}&to=v1 404 403 404 404 401
      /drafts/restore?id={paper}&to=nonsense 404 404 404 404 401
      /drafts/restore?id={paper} 404 404 404 404 401
      /drafts/restore?id={unknown}&to=c1 404 404 404 404 401
      """;

  /** The days on which the house is closed are read now and then. */
  private static final int CALENDAR = 1;

  /** What is reckoned for the first time is kept. */
  private static final int KEPT = 1;

  private static final int MOST = 25;

  private final URI site;
  private final Login database = ROOM.database();
  private final OneText text;

  PageScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    text =
        new OneText(
            database,
            Nodes.heading(1, "Rivers").withId("h1"),
            Nodes.paragraph("The river rises in spring.").withId("p1"),
            Nodes.paragraph("The river falls in autumn.").withId("p2"));
  }

  void everyPageIsForTheGroup() throws SQLException {
    UUID observer = UUID.randomUUID();
    text.grant(observer, "OBSERVER", "GROUP", text.group);
    UUID reviewer = UUID.randomUUID();
    text.grant(reviewer, "REVIEWER", "BODY", UUID.randomUUID());
    new WhoSees(site, Map.of("paper", text.paper.toString()))
        .column("expert", text.expert.toString())
        .column("observer", observer.toString())
        .column("reviewer", reviewer.toString())
        .column("stranger", UUID.randomUUID().toString())
        .column("nobody", WhoSees.NOBODY)
        .isAsIn(WHO_SEES, ROOM);
  }

  void theHistorySaysWhoWroteWhat() {
    Writer expert = new Writer(site, text.expert, text);
    expert.save(1, 1, "[" + typedInto("p1", "It is said that ") + "]");
    Browser reader = new Browser(site).as(text.expert);
    HttpResponse<String> page = reader.get(history());
    assertThat(page.body())
        .contains(
            "<b>" + Neighbours.name(text.expert) + "</b> rewrote a paragraph in 1.",
            "<b>" + Neighbours.name(text.expert) + "</b> opened the text.",
            "one commit, 4 words added, none taken out",
            "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
    reader.cookies().put("__Host-decem-language", "fr");
    assertThat(reader.get(history()).body())
        .contains(
            "</b> a réécrit un paragraphe dans la section 1.",
            "4 mots ajoutés, aucun supprimé",
            "Historique du texte anglais");
  }

  void whatWasMissedIsSaidFirst() throws SQLException {
    UUID colleague = UUID.randomUUID();
    text.grant(colleague, "EXPERT", "GROUP", text.group);
    Browser reader = new Browser(site).as(colleague);
    String page = "/text.xhtml?lang=en&id=" + text.paper;
    assertThat(reader.get(page).body()).doesNotContain("Since your last visit");
    database.run(
        "insert into drafts.visit (person, text_id, n, at) values ('%s', '%s', 1, now() - interval '1 hour')"
            .formatted(colleague, text.text));
    new Writer(site, text.expert, text).save(1, 1, "[" + typedInto("p1", "It is said that ") + "]");
    assertThat(reader.get(page).body())
        .contains(
            "Since your last visit, ",
            "<b>" + Neighbours.name(text.expert) + "</b> rewrote a paragraph in 1.",
            "from=c1&amp;to=c2");
    assertThat(new Browser(site).as(text.expert).get(page).body())
        .doesNotContain("Since your last visit");
  }

  void twoStatesAreShownSideBySideAndInOneColumn() {
    Writer expert = new Writer(site, text.expert, text);
    expert.save(1, 1, "[" + typedInto("p1", "It is said that ") + "]");
    Browser reader = new Browser(site).as(text.expert);
    String address = "/drafts/compare?lang=en&id=" + text.paper + "&from=c1";
    assertThat(reader.get(address).body())
        .contains(
            "From commit 1, ",
            " to the text as it stands.",
            "Rewritten: a paragraph in 1",
            "4 words added, none taken out.",
            "<ins>It is said that </ins>The river rises in spring.",
            "Side by side");
    assertThat(reader.get(address + "&view=redline&whole=1").body())
        .contains("<ins>It is said that </ins>The river", "The river falls in autumn.")
        .doesNotContain("page--sides");
    assertThat(reader.get(address + "&to=c1").body()).contains("Not a word and no form");
    reader.cookies().put("__Host-decem-language", "fr");
    assertThat(reader.get(address).body()).contains("Réécrit\u00a0: un paragraphe");
  }

  /** The first paragraph begins behind the heading. */
  private static String typedInto(String block, String letters) {
    int at = block.equals("p1") ? 9 : 37;
    return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}"
        .formatted(at, at, letters);
  }

  /** However many days and sittings there are, and whether they are told for the first time. */
  void aLongerHistoryAsksNoMoreOften() throws SQLException {
    Browser reader = new Browser(site).as(text.expert);
    assertThat(reader.get(history()).statusCode()).isEqualTo(200);
    int few = reader.statements().size();
    PastText past = new PastText(database);
    for (int i = 0; i < 40; i++) {
      past.becomes(
          UUID.randomUUID(),
          "import",
          Instant.parse("2026-03-02T08:00:00Z").plusSeconds(36_000L * i),
          Nodes.paragraph("Words " + i + ".").withId("p"));
    }
    database.run(
        "insert into access.paper values ('%s', '%s')".formatted(past.paper.value(), text.group));
    HttpResponse<String> page = reader.get("/drafts/history?lang=en&id=" + past.paper.value());
    assertThat(page.body()).contains("brought in a whole text.", "rel=\"next\"");
    assertThat(reader.statements().size())
        .isLessThanOrEqualTo(few + CALENDAR + KEPT)
        .isLessThan(MOST);
  }

  private String history() {
    return "/drafts/history?lang=en&id=" + text.paper;
  }
}
