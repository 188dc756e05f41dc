package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import decem.roomtests.Browser;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is proved by HTTP: who may see which page, and what the forms say. */
final class PageScenarios {

  private static final Pattern PAPER = Pattern.compile("/papers/([0-9a-f-]{36})\"[^>]*>[^<]*&lt;b");

  private final Cast cast = new Cast();
  private final URI site;

  PageScenarios(URL site) throws URISyntaxException {
    this.site = site.toURI();
  }

  void everyoneSeesTheirOwnAndNothingElse() {
    String paper = paper();
    String details = "/papers/details.xhtml?id=" + paper;
    assertThat(status(cast.chair, details)).isEqualTo(200);
    assertThat(status(cast.expert, details)).isEqualTo(200);
    assertThat(status(cast.expert, circulate(paper))).isEqualTo(403);
    assertThat(status(cast.stranger, circulate(paper))).isEqualTo(404);
    assertThat(status(cast.stranger, details)).isEqualTo(404);
    assertThat(status(cast.chair, "/papers/details.xhtml?id=nonsense")).isEqualTo(404);
    assertThat(status(cast.chair, "/papers/details.xhtml?id=" + UUID.randomUUID())).isEqualTo(404);
    assertThat(list(cast.stranger).body()).doesNotContain(paper);
  }

  void theProtocolAnswersLikeThePages() {
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

  void aVersionIsNotNamedTwiceOverTheSameWords() {
    Browser chair = browser(cast.chair);
    HttpResponse<String> page = chair.get("/papers/name.xhtml?id=" + paper());
    HttpResponse<String> answer =
        chair.submit(page, "name", "Name version 2", Map.of("label:in", "Second"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Not a word has changed since version 1");
  }

  void nothingIsCirculatedToNobody() {
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

  /** The paper that stood there before the tests, by its title, which is escaped. */
  private String paper() {
    Matcher link = PAPER.matcher(list(cast.chair).body());
    String found = "";
    while (link.find()) {
      found = link.group(1);
    }
    assertThat(found).isNotEmpty();
    return found;
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
