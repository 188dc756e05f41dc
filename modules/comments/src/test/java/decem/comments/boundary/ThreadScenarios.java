package decem.comments.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.database.Login;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The group's comments on its living text, over the protocol that the margin speaks. */
final class ThreadScenarios {

  private static final String QUOTE = "shared gauge";
  private static final String MADE = "{\"thread\":\"%s\"}";

  private final URI site;
  private final UUID id = UUID.randomUUID();

  ThreadScenarios(URL site) {
    this.site = URI.create(site.toString());
  }

  void aThreadIsAnsweredResolvedAndOpenedAgain() {
    says(of(Cast.AUTHOR).comment(id, QUOTE, "Which one?"), 200, MADE.formatted(id));
    says(of(Cast.SECRETARY).reply(id, UUID.randomUUID(), "The lower one."), 200, id.toString());
    for (PersonId other : List.of(Cast.COLLEAGUE, Cast.SECRETARY)) {
      says(of(other).settle(id, "resolve"), 403, "not-yours");
      assertThat(of(other).thread(id)).containsEntry("mayResolve", false);
    }
    says(of(Cast.AUTHOR).settle(id, "resolve"), 200, id.toString());
    says(of(Cast.AUTHOR).settle(id, "resolve"), 200, id.toString());
    says(of(Cast.COLLEAGUE).reply(id, UUID.randomUUID(), "Wait."), 409, "resolved");
    says(of(Cast.COLLEAGUE).settle(id, "reopen"), 403, "not-yours");
    assertThat(of(Cast.CHAIR).thread(id))
        .containsEntry("resolved", true)
        .containsEntry("mayResolve", true);
    says(of(Cast.CHAIR).settle(id, "reopen"), 200, id.toString());
    says(of(Cast.COLLEAGUE).reply(id, UUID.randomUUID(), "The upper one."), 200, id.toString());
    says(of(Cast.CHAIR).settle(id, "resolve"), 200, id.toString());
    assertThat(replies(of(Cast.AUTHOR).thread(id)))
        .extracting(reply -> reply.get("said"))
        .containsExactly("The lower one.", "The upper one.");
  }

  void sentTwiceIsMadeOnce() throws Exception {
    UUID key = UUID.randomUUID();
    atOnce(() -> of(Cast.AUTHOR).comment(id, QUOTE, "Once."));
    atOnce(() -> of(Cast.COLLEAGUE).reply(id, key, "Only once."));
    of(Cast.CHAIR).settle(id, "resolve");
    says(of(Cast.COLLEAGUE).reply(id, key, "Only once."), 200, id.toString());
    assertThat(of(Cast.CHAIR).threads(id)).hasSize(1);
    assertThat(replies(of(Cast.CHAIR).thread(id))).hasSize(1);
  }

  /** Eight presses of one button, all answered alike. */
  private void atOnce(Callable<HttpResponse<String>> press) throws Exception {
    try (ExecutorService presses = Executors.newFixedThreadPool(8)) {
      for (Future<HttpResponse<String>> answer :
          presses.invokeAll(java.util.Collections.nCopies(8, press))) {
        says(answer.get(), 200, MADE.formatted(id));
      }
    }
  }

  void anIdThatStandsForAnotherThreadMakesNothing() {
    of(Cast.AUTHOR).comment(id, QUOTE, "Mine.");
    says(of(Cast.COLLEAGUE).comment(id, QUOTE, "Taken over."), 404, "unknown");
    Margin elsewhere = Margin.ofOtherText(site, Cast.ELSEWHERE);
    says(elsewhere.comment(id, QUOTE, "Carried off."), 404, "unknown");
    says(elsewhere.reply(id, UUID.randomUUID(), "From outside."), 404, "unknown");
    says(elsewhere.settle(id, "resolve"), 404, "unknown");
    says(of(Cast.AUTHOR).reply(UUID.randomUUID(), UUID.randomUUID(), "Nowhere."), 404, "unknown");
    assertThat(elsewhere.threads()).isEmpty();
    assertThat(of(Cast.CHAIR).thread(id))
        .containsEntry("said", "Mine.")
        .containsEntry("replies", List.of());
  }

  void nobodyOutsideTheGroupSeesThatThereAreComments() {
    of(Cast.AUTHOR).comment(id, QUOTE, "Among ourselves.");
    List<PersonId> outside =
        List.of(Cast.CALDRIA, Cast.SECRETARY_GENERAL, Cast.STRANGER, Cast.ELSEWHERE);
    outside.forEach(
        person -> {
          int status = 404;
          assertThat(of(person).list().statusCode()).isEqualTo(status);
          assertThat(of(person).list().body()).doesNotContain("Among", id.toString());
          assertThat(of(person).comment(UUID.randomUUID(), QUOTE, "Me too.").statusCode())
              .isEqualTo(status);
          assertThat(of(person).settle(id, "resolve").statusCode()).isEqualTo(status);
        });
    assertThat(new Browser(site).get(Margin.THREADS).statusCode()).isEqualTo(401);
    assertThat(of(Cast.OBSERVER).threads(id)).hasSize(1);
    says(of(Cast.OBSERVER).comment(UUID.randomUUID(), QUOTE, "May I?"), 403, "not-permitted");
    says(of(Cast.OBSERVER).reply(id, UUID.randomUUID(), "May I?"), 403, "not-permitted");
  }

  void wordsThatHaveGoneAreSaidToHaveGone() {
    of(Cast.AUTHOR).comment(id, "Lost words", "Keep these.");
    Map<String, Object> thread = of(Cast.COLLEAGUE).thread(id);
    assertThat(thread).containsEntry("quote", "Lost words").containsEntry("said", "Keep these.");
    assertThat(thread.get("place").toString()).contains("detached=true");
    UUID never = UUID.randomUUID();
    says(of(Cast.AUTHOR).comment(never, "Changed words", "Too late."), 409, "words-have-changed");
    assertThat(of(Cast.AUTHOR).threads(never)).isEmpty();
  }

  void whatIsWrittenStaysText() {
    String script = "</script><script>alert(1)</script> \"&\u2028<img src=x onerror=alert(1)>";
    of(Cast.AUTHOR).comment(id, script, script);
    of(Cast.COLLEAGUE).reply(id, UUID.randomUUID(), script);
    HttpResponse<String> list = of(Cast.CHAIR).list();
    assertThat(list.headers().firstValue("Content-Type")).contains("application/json");
    Map<String, Object> thread = of(Cast.CHAIR).thread(id);
    assertThat(thread).containsEntry("said", script).containsEntry("quote", script);
    assertThat(replies(thread)).extracting(reply -> reply.get("said")).containsExactly(script);
  }

  void tooMuchAndTooLittleAreRefusedClearly() {
    Margin author = of(Cast.AUTHOR);
    says(author.comment(id, QUOTE, "x".repeat(10_000)), 200, id.toString());
    says(author.comment(UUID.randomUUID(), QUOTE, "x".repeat(60_000)), 422, "\"over\":50000");
    says(author.comment(UUID.randomUUID(), QUOTE, " \n "), 422, "words");
    says(author.comment(UUID.randomUUID(), QUOTE, "x".repeat(2_000_000)), 413, "words");
    says(author.reply(id, UUID.randomUUID(), "x".repeat(10_001)), 422, "too-long");
    says(author.reply(id, UUID.randomUUID(), "x".repeat(2_000_000)), 413, "words");
    assertThat(replies(author.thread(id))).isEmpty();
  }

  void whatIsNoCommentIsRefused() {
    int before = of(Cast.AUTHOR).threads().size();
    for (String body :
        List.of(
            "",
            "nonsense",
            "[]",
            "{}",
            "[".repeat(50_000),
            "{\"key\":".repeat(5_000),
            without("key"),
            without("said"),
            without("text"),
            with("key", "\"no id\""),
            with("said", "7"),
            with("said", "[\"a\"]"),
            with("said", "null"),
            with("from", "-1"),
            with("from", "1e400000000"),
            with("from", "9".repeat(5_000)),
            with("from", "3.5"),
            with("to", "3"),
            with("commit", "\"3\""),
            with("said", "\"bell \\u0007\""),
            with("said", "\"half a pair \\ud800\""),
            with("said", "\"nothing \\u0000\""))) {
      HttpResponse<String> answer = of(Cast.AUTHOR).send(body);
      String shown = body.substring(0, Math.min(90, body.length()));
      assertThat(answer.statusCode()).as(shown).isEqualTo(422);
      assertThat(answer.body()).as(shown).isEqualTo("{\"code\":\"malformed\"}");
    }
    assertThat(of(Cast.AUTHOR).threads()).hasSize(before);
  }

  /** A hundred pages have hundreds of comments, and each is answered more than once. */
  void allThreadsAreThereHoweverOftenTheyAreAnswered() throws SQLException {
    PaperId paper = new PaperId(UUID.randomUUID());
    Login database = Room.named("comments").database();
    database.run(
        "insert into access.paper values ('%s', '%s')"
            .formatted(paper.value(), Cast.GROUP.value()));
    database.run(
        "with t as (insert into comments.thread (id, paper, layer, anchor, quote, author, words,"
            + " at)"
            + " select gen_random_uuid(), '%s', 'GROUP', gen_random_uuid(), 'q', '%s', 'Said ' || n,"
                .formatted(paper.value(), Cast.AUTHOR.value())
            + " now() from generate_series(1, 400) n returning id) insert into comments.reply (id,"
            + " thread, author, words, at) select gen_random_uuid(), id, '%s', 'Answered', now() + n *"
                .formatted(Cast.CHAIR.value())
            + " interval '1 second' from t, generate_series(1, 3) n");

    List<Map<String, Object>> threads = Margin.ofPaper(site, Cast.CHAIR, paper).threads();

    assertThat(threads).hasSize(400).allMatch(thread -> replies(thread).size() == 3);
  }

  private static String with(String name, String value) {
    Map<String, Object> comment = Margin.comment(QUOTE, "Said.");
    comment.put("key", UUID.randomUUID().toString());
    comment.put(name, "HERE");
    return Json.write(comment).replace("\"HERE\"", value);
  }

  private static String without(String name) {
    Map<String, Object> comment = Margin.comment(QUOTE, "Said.");
    comment.put("key", UUID.randomUUID().toString());
    comment.remove(name);
    return Json.write(comment);
  }

  private Margin of(PersonId person) {
    return Margin.ofText(site, person);
  }

  private static List<Map<String, Object>> replies(Map<String, Object> thread) {
    return Margin.maps(thread.get("replies"));
  }

  static void says(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }
}
