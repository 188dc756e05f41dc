package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import decem.roomtests.WhoSees;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What is proved by HTTP: who may see which page, and what the forms say. */
final class PageScenarios {

  private static final Room ROOM = Room.named("papers");

  private static final String WHO_SEES =
      """
      page chair expert reviewer general stranger nobody
      /papers/index 200 200 200 200 200 401
      /papers/index?group=nonsense 404 404 404 404 404 404
      /papers/index?stage=nonsense&from=-1 200 200 200 200 200 401
      /papers/open?group={group} 200 403 404 403 404 401
      /papers/open?group={unknown} 404 404 404 403 404 401
      /papers/open 404 404 404 404 404 404
      /papers/details?id={kept} 200 200 404 404 404 401
      /papers/details?id={sent} 200 200 200 200 404 401
      /papers/details?id={unknown} 404 404 404 404 404 401
      /papers/details?id=nonsense 404 404 404 404 404 404
      /papers/name?id={kept} 200 403 404 404 404 401
      /papers/name?id={unknown} 404 404 404 404 404 401
      /papers/circulate?id={kept}&n=1 200 403 404 404 404 401
      /papers/circulate?id={sent}&n=1 200 403 403 403 404 401
      /papers/circulate?id={kept}&n=2 404 403 404 404 404 401
      /papers/circulate?id={kept}&n=-1 404 404 404 404 404 404
      /papers/submit?id={kept}&n=1 200 403 404 404 404 401
      /papers/submit?id={sent}&n=1 200 403 403 403 404 401
      /papers/submit?id={kept}&n=7 404 403 404 404 404 401
      /papers/withdraw?id={kept} 200 403 404 404 404 401
      /papers/withdraw?id={sent} 200 403 403 403 404 401
      /papers/withdraw?id={unknown} 404 404 404 404 404 401
      """;

  private final Cast cast = new Cast();
  private final URI site;

  PageScenarios(URL site) throws URISyntaxException {
    this.site = site.toURI();
  }

  void everyPageIsForThoseWhoMay() throws SQLException {
    new WhoSees(site, ids())
        .column("chair", cast.chair.value().toString())
        .column("expert", cast.expert.value().toString())
        .column("reviewer", cast.reviewer.value().toString())
        .column("general", cast.secretaryGeneral.value().toString())
        .column("stranger", cast.stranger.value().toString())
        .column("nobody", WhoSees.NOBODY)
        .isAsIn(WHO_SEES, ROOM);
    assertThat(list(cast.stranger).body()).doesNotContain(paper());
    assertThat(list(cast.reviewer).body()).contains(ids().get("sent")).doesNotContain(paper());
  }

  private Map<String, String> ids() throws SQLException {
    return Map.of(
        "group", cast.groups.group.value().toString(),
        "kept", dossier(Seeded.KEY),
        "sent", dossier(Seeded.SENT));
  }

  static String dossier(UUID request) throws SQLException {
    return ROOM.database().ask("select id from papers.dossier where request = '" + request + "'");
  }

  void theProtocolAnswersLikeThePages() throws SQLException {
    String version = "/api/v1/papers/" + paper() + "/versions/1/";
    HttpResponse<String> manifest = browser(cast.expert).get(version + "manifest");
    assertThat(manifest.statusCode()).isEqualTo(200);
    assertThat(manifest.body()).contains("\"format\":{\"name\":\"decem manifest\",\"number\":1}");
    assertThat(browser(cast.expert).get(version + "en").body()).contains("Letter of transmittal");
    assertThat(status(cast.expert, version + "de")).isEqualTo(404);
    assertThat(status(cast.stranger, version + "manifest")).isEqualTo(404);
    assertThat(status(cast.reviewer, version + "manifest")).isEqualTo(404);
    assertThat(status(cast.expert, "/api/v1/papers/" + paper() + "/pictures/" + "0".repeat(64)))
        .isEqualTo(404);
  }

  void aVersionIsNotNamedTwiceOverTheSameWords() throws SQLException {
    Browser chair = browser(cast.chair);
    HttpResponse<String> page = chair.get("/papers/name.xhtml?id=" + paper());
    HttpResponse<String> answer =
        chair.submit(page, "name", "Name version 2", Map.of("label:in", "Second"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Not a word has changed since version 1");
  }

  void nothingIsCirculatedToNobody() throws SQLException {
    Browser chair = browser(cast.chair);
    HttpResponse<String> page = chair.get(circulate(paper()));
    assertThat(page.body()).contains("Reviewer of Caldria", "CAL", "HAL");
    HttpResponse<String> answer =
        chair.submit(
            page,
            "circulate",
            "Circulate version 1",
            Map.of("until:in", PapersRoom.ahead().toString()));
    assertThat(answer.body()).contains("Choose at least one body");
  }

  private static String circulate(String paper) {
    return "/papers/circulate.xhtml?n=1&id=" + paper;
  }

  /** The paper that stood there before the tests, with one version. */
  private static String paper() throws SQLException {
    return dossier(Seeded.KEY);
  }

  private HttpResponse<String> list(PersonId person) {
    return browser(person).get("/papers/index.xhtml");
  }

  private int status(PersonId person, String address) {
    return browser(person).get(address).statusCode();
  }

  private Browser browser(PersonId person) {
    return new Browser(site).as(person.value());
  }
}
