package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Nodes;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Suggestions over HTTP: who may make them, who decides, what is said to everybody else. */
final class SuggestionScenarios {

  private final URI site;
  private final OneText text;
  private final UUID secretary = UUID.randomUUID();

  SuggestionScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    text =
        new OneText(Room.named("drafts").database(), Nodes.paragraph("The river.").withId("one"));
    text.grant(secretary, "SECRETARY", "GROUP", text.group);
  }

  void whatIsSuggestedIsListedAndDecidedOn() throws SQLException {
    assertThat(suggests(secretary, Edits.suggest(5, "wide ", "s1")).statusCode()).isEqualTo(200);
    String list = standing(secretary).body();
    assertThat(list).contains("\"id\":\"s1\"", "\"own\":true", "\"inserted\":\"wide \"");
    assertThat(list).doesNotContain(secretary.toString());
    assertThat(standing(text.expert).body()).contains("\"own\":false");
    String wish = wish("accept", "s1");
    assertThat(asks(text.expert, "outlook", wish).body())
        .isEqualTo("{\"suggestions\":1,\"words\":0,\"lost\":0}");
    HttpResponse<String> done = asks(text.expert, "resolved", wish);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(asks(text.expert, "resolved", wish).body()).isEqualTo(done.body());
    assertThat(asks(text.expert, "resolved", wish("reject", "s1")).statusCode()).isEqualTo(409);
    assertThat(text.document().textContent()).isEqualTo("The wide river.");
    assertThat(text.kinds()).isEqualTo("import suggest accept");
  }

  void everyoneMayWhatTheirRoleMay() throws SQLException {
    suggests(secretary, Edits.suggest(5, "wide ", "s1"));
    assertThat(asks(secretary, "resolved", wish("accept", "s1")).statusCode()).isEqualTo(403);
    UUID observer = UUID.randomUUID();
    text.grant(observer, "OBSERVER", "GROUP", text.group);
    may(observer, 200, 403);
    may(UUID.randomUUID(), 404, 404);
    assertThat(new Browser(site).get(address()).statusCode()).isEqualTo(401);
    UUID other = UUID.randomUUID();
    text.grant(other, "SECRETARY", "GROUP", text.group);
    HttpResponse<String> anothers = asks(other, "resolved", wish("reject", "s1"));
    assertThat(anothers.statusCode()).isEqualTo(403);
    assertThat(anothers.body()).contains("not-your-suggestion");
    assertThat(asks(secretary, "resolved", wish("reject", "s1")).statusCode()).isEqualTo(200);
    assertThat(text.document().textContent()).isEqualTo("The river.");
  }

  private void may(UUID person, int reading, int suggesting) {
    assertThat(standing(person).statusCode()).isEqualTo(reading);
    assertThat(suggests(person, Edits.suggest(1, "x", "x1")).statusCode()).isEqualTo(suggesting);
    assertThat(asks(person, "outlook", wish("accept", "s1")).statusCode()).isEqualTo(suggesting);
    assertThat(asks(person, "resolved", wish("accept", "s1")).statusCode()).isEqualTo(suggesting);
  }

  void whatIsNoWishIsRefused() throws SQLException {
    suggests(secretary, Edits.suggest(5, "wide ", "s1"));
    String key = UUID.randomUUID().toString();
    for (String body :
        List.of(
            "",
            "[]",
            "{}",
            "{\"key\":\"x\",\"verdict\":\"accept\",\"suggestions\":[\"s1\"]}",
            "{\"key\":\"" + key + "\",\"verdict\":\"maybe\",\"suggestions\":[\"s1\"]}",
            "{\"key\":\"" + key + "\",\"verdict\":\"accept\",\"suggestions\":[1]}",
            "{\"key\":\"" + key + "\",\"verdict\":\"accept\",\"suggestions\":\"s1\"}",
            "{\"key\":\"" + key + "\",\"verdict\":\"accept\",\"suggestions\":[],\"all\":true}")) {
      assertThat(asks(text.expert, "resolved", body).statusCode()).as(body).isEqualTo(422);
    }
    assertThat(text.kinds()).isEqualTo("import suggest");
  }

  private String address() {
    return Writer.address(text) + "/suggestions";
  }

  private HttpResponse<String> standing(UUID person) {
    return new Browser(site).as(person).get(address());
  }

  private HttpResponse<String> asks(UUID person, String what, String body) {
    return new Browser(site).as(person).json(address() + "/" + what, body);
  }

  private HttpResponse<String> suggests(UUID person, String steps) {
    String body =
        "{\"base\":%d,\"client\":\"%s\",\"seq\":1,\"kind\":\"suggest\",\"steps\":%s}"
            .formatted(text.head(), UUID.randomUUID(), steps);
    return new Writer(site, person, text).send(body);
  }

  private static String wish(String verdict, String id) {
    return "{\"key\":\"%s\",\"verdict\":\"%s\",\"suggestions\":[\"%s\"]}"
        .formatted(UUID.randomUUID(), verdict, id);
  }
}
