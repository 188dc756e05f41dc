package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.Login;
import decem.document.BlockIds;
import decem.document.Nodes;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The one door to a living text, over HTTP: what it takes, what it refuses, what it promises. */
final class DoorScenarios {

  private static final int AT_ONCE = 8;
  private static final long PATIENCE_SECONDS = 60;

  private final Login database = Room.named("drafts").database();
  private final URI site;
  private final OneText text;
  private final Writer expert;

  DoorScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    text =
        new OneText(
            database,
            Nodes.paragraph("The river rises.").withId("one"),
            Nodes.paragraph("The river falls.").withId("two"));
    expert = new Writer(this.site, text.expert, text);
  }

  void aSaveAtTheHeadIsStored() throws SQLException {
    assertThat(expert.read().headers().firstValue("ETag")).contains("\"1\"");
    HttpResponse<String> saved = expert.type(1, 1, "Again: ");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    assertThat(saved.body()).startsWith("{\"n\":2,\"at\":\"").endsWith("\"}");
    HttpResponse<String> now = new Writer(site, colleague(), text).read();
    assertThat(now.body()).contains("Again: The river rises.", "\"n\":2");
    Browser knows = new Browser(site).as(text.expert).sending("If-None-Match", "\"2\"");
    assertThat(knows.get(Writer.address(text)).statusCode()).isEqualTo(304);
    assertThat(knows.get(Writer.address(text)).body()).isEmpty();
  }

  void aSaveThatIsRepeatedIsStoredOnce() throws Exception {
    List<HttpResponse<String>> answers =
        atOnce(IntStream.range(0, AT_ONCE).mapToObj(i -> once(expert, "Once. ")).toList());
    assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.getFirst().body());
    new Writer(site, colleague(), text).type(2, 1, "Meanwhile. ");
    assertThat(expert.type(1, 1, "Once. ").body()).isEqualTo(answers.getFirst().body());
    assertThat(text.kinds()).isEqualTo("import edit edit");
  }

  void aSaveBehindTheHeadIsBroughtOverWhatItMissed() throws SQLException {
    Writer colleague = new Writer(site, colleague(), text);
    expert.type(1, 1, "Mine. ");
    HttpResponse<String> late = colleague.type(1, 1, "Theirs. ");
    assertThat(late.statusCode()).as(late.body()).isEqualTo(200);
    assertThat(text.document().textContent()).contains("Mine.", "Theirs.", "The river");
    HttpResponse<String> ahead = colleague.type(99, 2, "Never. ");
    assertThat(ahead.statusCode()).isEqualTo(409);
    assertThat(ahead.body()).contains("stale", "far behind");
    assertThat(text.kinds()).isEqualTo("import edit edit");
  }

  void ofManyWhoSaveAtOnceAllAreStored() throws Exception {
    List<Callable<HttpResponse<String>>> all =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> once(new Writer(site, text.expert, text), "Number " + i + ". "))
            .toList();
    List<HttpResponse<String>> answers = atOnce(all);
    assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
    assertThat(answers).extracting(Writer::n).doesNotHaveDuplicates();
    String words = text.document().textContent();
    IntStream.range(0, AT_ONCE)
        .forEach(i -> assertThat(words).containsOnlyOnce("Number " + i + ". "));
  }

  /**
   * The save has passed every check and waits for the row of its text when the right ends; then the
   * row is free.
   */
  void theRightIsReadAgainLast() throws Exception {
    try (Connection holder = database.open();
        Statement row = holder.createStatement()) {
      holder.setAutoCommit(false);
      row.execute("select 1 from drafts.text where id = '" + text.text + "' for update");
      CompletableFuture<HttpResponse<String>> save =
          CompletableFuture.supplyAsync(() -> expert.type(1, 1, "Too late. "));
      untilSomebodyWaits();
      text.endTheRight();
      holder.rollback();
      HttpResponse<String> refused = save.get();
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("not-permitted", "You may no longer write here.");
    }
    assertThat(text.kinds()).isEqualTo("import");
    assertThat(text.head()).isEqualTo(1);
  }

  private void untilSomebodyWaits() throws SQLException {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000;
    String waiting =
        "select count(*) from pg_locks l join pg_database d on d.datname = current_database()"
            + " join pg_stat_activity a on a.pid = l.pid and a.datid = d.oid where not l.granted";
    while (database.ask(waiting).equals("0")) {
      assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  void aTextThatIsNotOpenSaysSo() throws SQLException {
    text.freeze();
    HttpResponse<String> refused = expert.type(1, 1, "Late. ");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("not-open", "takes no changes at present");
    assertThat(text.kinds()).isEqualTo("import");
  }

  void aBlockThatComesTwiceIsNamedByTheServer() throws SQLException {
    String copy =
        "[{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"id\":\"one\"}}]}}]";
    HttpResponse<String> saved = expert.save(1, 1, copy);
    List<String> ids = BlockIds.of(text.document());
    assertThat(ids).hasSize(3).doesNotHaveDuplicates().endsWith("one", "two");
    assertThat(Writer.n(saved)).isEqualTo(2);
    assertThat(text.head()).isEqualTo(3);
    assertThat(expert.save(1, 1, copy).body()).isEqualTo(saved.body());
    assertThat(expert.type(3, 2, "On. ").statusCode()).isEqualTo(200);
    assertThat(text.kinds()).isEqualTo("import edit renumber edit");
  }

  void whatIsUnreadIsSaidOnce() throws SQLException {
    Writer colleague = new Writer(site, colleague(), text);
    assertThat(colleague.unread().body()).isEqualTo("{\"blocks\":[]}");
    expert.type(1, 1, "News. ");
    assertThat(colleague.unread().body()).isEqualTo("{\"blocks\":[\"one\"]}");
    assertThat(colleague.unread().body()).isEqualTo("{\"blocks\":[]}");
    assertThat(expert.unread().body()).isEqualTo("{\"blocks\":[]}");
  }

  private UUID colleague() throws SQLException {
    UUID person = UUID.randomUUID();
    text.grant(person, "EXPERT", "GROUP", text.group);
    return person;
  }

  private static Callable<HttpResponse<String>> once(Writer writer, String letters) {
    return () -> writer.type(1, 1, letters);
  }

  private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> saves)
      throws Exception {
    try (ExecutorService pages = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<HttpResponse<String>>> answers = pages.invokeAll(saves);
      return answers.stream().map(Future::resultNow).toList();
    }
  }
}
