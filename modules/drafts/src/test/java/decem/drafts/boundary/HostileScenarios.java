package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Nodes;
import decem.document.json.Json;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is not let in, and what is not taken, each with its status and a sentence. */
final class HostileScenarios {

  private static final String CLIENT = UUID.randomUUID().toString();
  private static final String NO_STEPS = "[]";

  private final URI site;
  private final OneText text;
  private final Writer expert;

  HostileScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    text = new OneText(Room.named("drafts").database(), Nodes.paragraph("Words.").withId("one"));
    expert = new Writer(this.site, text.expert, text);
  }

  void everyoneMayWhatTheirRoleMay() throws SQLException {
    may("CHAIR", 200, 200);
    may("SECRETARY", 200, 403);
    may("OBSERVER", 200, 403);
    UUID penHolder = may("SECRETARY", 200, 403);
    text.grant(penHolder, "PEN_HOLDER", "GROUP", text.group);
    assertAnswers(penHolder, 200, 200);
    UUID reviewer = UUID.randomUUID();
    UUID body = UUID.randomUUID();
    text.grant(reviewer, "REVIEWER", "BODY", body);
    assertAnswers(reviewer, 404, 404);
    disclose(body);
    assertAnswers(reviewer, 404, 404);
    assertAnswers(UUID.randomUUID(), 404, 404);
    Browser nobody = new Browser(site);
    assertThat(nobody.get(Writer.address(text)).statusCode()).isEqualTo(401);
    assertThat(nobody.json(Writer.address(text) + "/commits", "{}").statusCode()).isNotEqualTo(200);
    assertThat(text.document().textContent()).isEqualTo("x".repeat(2) + "Words.");
  }

  private UUID may(String role, int reading, int writing) throws SQLException {
    UUID person = UUID.randomUUID();
    text.grant(person, role, "GROUP", text.group);
    assertAnswers(person, reading, writing);
    return person;
  }

  private void assertAnswers(UUID person, int reading, int writing) {
    Writer writer = new Writer(site, person, text);
    assertThat(writer.read().statusCode()).isEqualTo(reading);
    assertThat(writer.unread().statusCode()).isEqualTo(reading);
    assertThat(writer.type(text.head(), 1, "x").statusCode()).isEqualTo(writing);
    if (reading != 200) {
      assertThat(writer.read().body()).doesNotContain("Words");
    }
  }

  private void disclose(UUID body) throws SQLException {
    text.database.run(
        "insert into access.disclosed (id, paper, version, audience, body, because, at) values"
            + " (gen_random_uuid(), '%s', 1, 'BODY', '%s', 'test', now())"
                .formatted(text.paper, body));
  }

  void theTextOfAnotherPaperIsUnknown() throws SQLException {
    OneText other = new OneText(text.database, Nodes.paragraph("Other words."));
    String papers = "/api/v1/papers/";
    for (String address :
        List.of(
            papers + text.paper + "/texts/" + other.text,
            papers + other.paper + "/texts/" + other.text,
            papers + other.paper + "/texts/" + text.text,
            papers + text.paper + "/texts/" + UUID.randomUUID(),
            papers + text.paper + "/texts/nonsense",
            papers + "nonsense/texts/" + text.text)) {
      Writer stray = Writer.at(site, text.expert, address);
      assertThat(stray.read().statusCode()).as(address).isEqualTo(404);
      assertThat(stray.unread().statusCode()).as(address).isEqualTo(404);
      assertThat(stray.type(1, 1, "x").statusCode()).as(address).isEqualTo(404);
      assertThat(stray.read().body()).doesNotContain("ords");
    }
    assertThat(other.kinds()).isEqualTo("import");
  }

  void whatIsNoSaveIsRefused() throws SQLException {
    for (String body :
        List.of(
            "",
            "nonsense",
            "[]",
            "null",
            "{}",
            "[".repeat(100_000),
            "{\"steps\":".repeat(10_000),
            message("1", quoted(CLIENT), "1", "null"),
            message("1", quoted(CLIENT), "1", "{}"),
            message("1", quoted(CLIENT), "\"1\"", NO_STEPS),
            message("1.5", quoted(CLIENT), "1", NO_STEPS),
            message("1e400000000", quoted(CLIENT), "1", NO_STEPS),
            message("9".repeat(100_000), quoted(CLIENT), "1", NO_STEPS),
            message("1", quoted("no id"), "1", NO_STEPS),
            message("1", "7", "1", NO_STEPS),
            message("1", quoted(CLIENT), "1", NO_STEPS).replace("edit", "import"),
            message("1", quoted(CLIENT), "1", NO_STEPS).replace("edit", "renumber"),
            message("1", quoted(CLIENT), "1", NO_STEPS + ",\"as\":\"" + CLIENT + "\""),
            message("1", quoted(CLIENT), "1", NO_STEPS) + "more",
            "{\"base\":1}")) {
      refused(expert.send(body), 422, "document.refused.malformed", "could not be read");
    }
    String wide = message("1", quoted(CLIENT), "1", "[\"" + "x".repeat(2_000_000) + "\"]");
    refused(expert.send(wide), 413, "too-large", "bring it in as a Word file");
    Browser form = new Browser(site).as(text.expert);
    assertThat(form.post(Writer.address(text) + "/commits", Map.of("base", "1")).statusCode())
        .isEqualTo(415);
    assertThat(text.kinds()).isEqualTo("import");
  }

  void whatTheTextCannotHoldIsRefused() throws SQLException {
    String rule = "document.refused.";
    refused(step("{'stepType':'explode'}"), 422, rule, ".");
    refused(step("{'stepType':'replace','from':0,'to':9999}"), 422, rule, ".");
    refused(step("{'stepType':'replace','from':5,'to':2}"), 422, rule, ".");
    refused(step("{'stepType':'replace','from':-1,'to':2}"), 422, rule, ".");
    refused(step(linkTo("javascript:alert(1)")), 422, rule + "attribute", "not allowed");
    refused(step(linkTo("data:text/html,x")), 422, rule + "attribute", "not allowed");
    refused(step(putIn("{'type':'script'}")), 422, rule + "unknown-type", "no place");
    refused(step(putIn("{'type':'table_cell'}")), 422, rule, ".");
    for (String id : List.of("", "<script>", "x".repeat(65))) {
      String mark = "{'type':'insertion','attrs':{'id':'%s'}}".formatted(id);
      String add = "{'stepType':'addMark','from':1,'to':3,'mark':" + mark + "}";
      refused(step(add), 422, rule + "attribute", "not allowed");
    }
    String foreign = "{'type':'figure','attrs':{'src':'https://elsewhere.example/x.png'}}";
    refused(step(putIn(foreign)), 422, rule, ".");
    refused(step(putIn("{'type':'paragraph','attrs':{'onclick':'x'}}")), 422, rule, ".");
    refused(step(putIn("{'type':'paragraph','attrs':{'__proto__':'x'}}")), 422, rule, ".");
    refused(step(putIn(deep(40))), 422, rule + "too-deep", "nested too deep");
    refused(expert.type(1, 1, "half \\ud800"), 422, rule, ".");
    refused(expert.type(1, 1, "nothing \\u0000"), 422, rule, ".");
    String many = (Writer.typed("x").substring(1).replace("]}}]", "]}},")).repeat(501);
    refused(
        expert.save(1, 1, "[" + many.substring(0, many.length() - 1) + "]"),
        422,
        rule + "too-large",
        "too much");
    assertThat(text.kinds()).isEqualTo("import");
  }

  void aRefusalSpeaksTheWritersLanguage() {
    Writer french = new Writer(site, text.expert, text).inFrench();
    refused(french.send("nonsense"), 422, "malformed", "pas pu être lue");
    refused(
        french.save(1, 1, "[{\"stepType\":\"replace\",\"from\":0,\"to\":9999}]"),
        422,
        "document.refused.",
        "La modification");
  }

  private HttpResponse<String> step(String step) {
    return expert.save(1, 1, "[" + step.replace('\'', '"') + "]");
  }

  private static void refused(
      HttpResponse<String> answer, int status, String code, String sentence) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    Map<String, Object> body = Json.readObject(answer.body());
    assertThat((String) body.get("code")).contains(code);
    assertThat((String) body.get("sentence")).contains(sentence).hasSizeGreaterThan(15);
  }

  private static String putIn(String node) {
    return "{'stepType':'replace','from':0,'to':0,'slice':{'content':[" + node + "]}}";
  }

  private static String linkTo(String address) {
    return "{'stepType':'addMark','from':1,'to':3,'mark':{'type':'link','attrs':{'href':'%s'}}}"
        .formatted(address);
  }

  private static String deep(int levels) {
    return "{'type':'blockquote','content':[".repeat(levels)
        + "{'type':'paragraph'}"
        + "]}".repeat(levels);
  }

  private static String message(String base, String client, String seq, String steps) {
    return "{\"base\":%s,\"client\":%s,\"seq\":%s,\"kind\":\"edit\",\"steps\":%s}"
        .formatted(base, client, seq, steps);
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  void thePageIsForThoseWhoMay() throws SQLException {
    String page = "/text.xhtml?id=" + text.paper;
    String writes = "data-command=\"undo\"";
    assertThat(page(text.expert, page).body())
        .contains("data-mode=\"edit\"", writes, Writer.address(text), "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
    UUID observer = UUID.randomUUID();
    text.grant(observer, "OBSERVER", "GROUP", text.group);
    assertThat(page(observer, page).body())
        .contains("data-mode=\"read\"", "You may read")
        .doesNotContain(writes);
    UUID reviewer = UUID.randomUUID();
    UUID body = UUID.randomUUID();
    text.grant(reviewer, "REVIEWER", "BODY", body);
    assertThat(page(reviewer, page).statusCode()).isEqualTo(404);
    disclose(body);
    HttpResponse<String> onward = page(reviewer, page);
    assertThat(onward.statusCode()).isEqualTo(302);
    assertThat(onward.headers().firstValue("Location").orElse(""))
        .endsWith("/papers/" + text.paper + "/versions/1");
    assertThat(page(UUID.randomUUID(), page).statusCode()).isEqualTo(404);
    assertThat(page(text.expert, "/text.xhtml?id=nonsense").statusCode()).isEqualTo(404);
    assertThat(page(text.expert, "/text.xhtml?id=" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> page(UUID person, String address) {
    return new Browser(site).as(person).get(address);
  }
}
