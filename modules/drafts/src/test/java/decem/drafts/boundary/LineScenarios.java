package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.Login;
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

/** Lines to a living text on the real server: who gets one, what it brings, and how it ends. */
final class LineScenarios {

  private static final String HELLO =
      "{\"hello\":{\"t\":\"hello\",\"ticket\":\"\",\"client\":\"%s\",\"since\":1,\"build\":\"\"}}"
          .formatted(UUID.randomUUID());

  private final Login database = Room.named("drafts").database();
  private final URI site;
  private final OneText text;

  LineScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    text = new OneText(database, Nodes.paragraph("The river rises.").withId("one"));
  }

  private UUID colleague() throws SQLException {
    UUID person = UUID.randomUUID();
    text.grant(person, "EXPERT", "GROUP", text.group);
    return person;
  }

  void whatOneTypesAllHearInOneOrder() throws Exception {
    Listener expert = new Listener(site, text.expert, text).from(1);
    Listener other = new Listener(site, colleague(), text).from(0);
    assertThat(expert.hear("welcome"))
        .containsEntry("head", 1L)
        .containsEntry("state", "OPEN")
        .containsEntry("seq", 0L);
    other.hear("welcome");
    assertThat(other.commits(1)).as("what it had missed").hasSize(1);
    expert.type(1, 1, "A");
    other.type(1, 1, "B");
    List<String> heard = expert.commits(2);
    assertThat(other.commits(2)).isEqualTo(heard);
    assertThat(text.document().textContent()).contains("A", "B", "The river rises.");
    assertThat(text.kinds()).isEqualTo("import edit edit");
  }

  void aFrameThatComesTwiceIsOneCommit() throws Exception {
    Listener expert = new Listener(site, text.expert, text).from(1);
    expert.type(1, 1, "Once. ");
    expert.type(1, 1, "Once. ");
    expert.type(2, 2, "Then. ");
    assertThat(expert.commits(2)).hasSize(2);
    assertThat(text.kinds()).isEqualTo("import edit edit");
  }

  void whoComesBackHearsWhatItMissedAndItsOwn() throws Exception {
    Listener expert = new Listener(site, text.expert, text).from(1);
    expert.type(1, 1, "Before. ");
    expert.commits(1);
    expert.leave();
    new Writer(site, colleague(), text).type(2, 1, "Meanwhile. ");
    Map<String, Object> welcome = expert.from(1).hear("welcome");
    assertThat(welcome).containsEntry("head", 3L).containsEntry("seq", 1L);
    assertThat(String.join(" ", expert.commits(2))).contains("Before.", "Meanwhile.");
  }

  void whoIsTooFarBackIsToldSo() throws Exception {
    Listener ahead = new Listener(site, text.expert, text).from(99);
    assertThat(ahead.hear("stale")).containsEntry("head", 1L).containsEntry("seq", 0L);
    assertThat(ahead.closeCode()).isEqualTo(4016);
  }

  void aTicketLetsOneLineIn() throws Exception {
    Listener first = new Listener(site, text.expert, text);
    String ticket = first.ticket();
    first.connect(origin());
    first.hello(ticket, 1);
    first.hear("welcome");
    Listener second = new Listener(site, text.expert, text);
    second.connect(origin());
    second.hello(ticket, 1);
    assertThat(second.hear("bye")).containsEntry("code", "no-ticket");
    assertThat(second.closeCode()).isEqualTo(4004);
    Listener rude = new Listener(site, text.expert, text);
    rude.connect(origin());
    rude.type(1, 1, "No hello. ");
    assertThat(rude.closeCode()).isEqualTo(4011);
    assertThat(text.kinds()).isEqualTo("import");
  }

  private String origin() {
    return site.getScheme() + "://" + site.getAuthority();
  }

  void noSocketBeginsOnAnotherPage() {
    for (String origin :
        List.of(
            "",
            "null",
            "http://elsewhere.example",
            "http://localhost:1",
            "https://" + site.getAuthority())) {
      Listener stray = new Listener(site, text.expert, text);
      assertThatThrownBy(() -> stray.connect(origin)).as("from '" + origin + "'").isNotNull();
    }
  }

  void onlyWhoMayReadGetsATicket() throws SQLException {
    UUID reviewer = UUID.randomUUID();
    text.grant(reviewer, "REVIEWER", "BODY", UUID.randomUUID());
    for (String door : List.of("/ticket", "/lines")) {
      String address = Writer.address(text) + door;
      assertThat(new Browser(site).as(reviewer).json(address, HELLO).statusCode()).isEqualTo(404);
      assertThat(new Browser(site).json(address, HELLO).statusCode()).isEqualTo(401);
    }
  }

  void aLineEndsWithTheRightAndTakesNothingMore() throws Exception {
    Listener expert = new Listener(site, text.expert, text).from(1);
    Listener second = new Listener(site, text.expert, text).from(1);
    expert.hear("welcome");
    second.hear("welcome");
    text.endTheRight();
    expert.type(1, 1, "Too late. ");
    assertThat(expert.closeCode()).isEqualTo(4003);
    assertThat(second.hear("bye")).containsEntry("code", "no-right");
    assertThat(second.closeCode()).isEqualTo(4003);
    assertThat(text.kinds()).isEqualTo("import");
  }

  void whoMayOnlyReadHearsAndWritesNothing() throws Exception {
    UUID observer = UUID.randomUUID();
    text.grant(observer, "OBSERVER", "GROUP", text.group);
    Listener reads = new Listener(site, observer, text).from(1);
    assertThat(String.valueOf(reads.hear("welcome").get("me"))).contains("may=read");
    reads.type(1, 1, "Never. ");
    assertThat(reads.hear("refused")).containsEntry("code", "not-permitted");
    new Writer(site, text.expert, text).type(1, 1, "Heard. ");
    assertThat(reads.commits(1).getFirst()).contains("Heard.");
    assertThat(text.kinds()).isEqualTo("import edit");
  }

  void whatIsNoFrameEndsTheLine() throws Exception {
    for (String frame :
        List.of(
            "",
            "nonsense",
            "[]",
            "{\"t\":\"commit\"}",
            "{\"t\":\"welcome\"}",
            "{\"t\":\"ping\",\"more\":1}",
            "{\"t\":\"commit\",\"base\":1,\"seq\":1,\"kind\":\"import\",\"steps\":[]}",
            "[".repeat(5_000))) {
      Listener rude = new Listener(site, text.expert, text).from(1);
      rude.hear("welcome");
      rude.say(frame);
      assertThat(rude.closeCode()).as(frame).isEqualTo(4011);
    }
    Listener loud = new Listener(site, text.expert, text).from(1);
    loud.hear("welcome");
    loud.say("{\"t\":\"" + "x".repeat(70_000) + "\"}");
    assertThat(loud.closeCode()).isEqualTo(1009);
    assertThat(text.kinds()).isEqualTo("import");
  }

  void whoSendsMoreThanAnybodyTypesIsStopped() throws Exception {
    Listener loud = new Listener(site, text.expert, text).from(1);
    loud.hear("welcome");
    for (int i = 0; i < 301; i++) {
      loud.say("{\"t\":\"pong\"}");
    }
    assertThat(loud.closeCode()).isEqualTo(4010);
  }

  void peopleSeeWhoIsThereAndWhereTheirCaretIs() throws Exception {
    Listener expert = new Listener(site, text.expert, text).from(1);
    expert.hear("welcome");
    Listener other = new Listener(site, colleague(), text).from(1);
    assertThat(String.valueOf(other.hear("welcome").get("here")))
        .contains(expert.client.toString())
        .doesNotContain(text.expert.toString());
    assertThat(expert.hear("joined")).containsEntry("client", other.client.toString());
    other.say("{\"t\":\"cursor\",\"n\":1,\"anchor\":3,\"head\":5}");
    assertThat(String.valueOf(expert.hear("cursors").get("c"))).contains("anchor=3", "head=5");
    other.leave();
    assertThat(expert.hear("left")).containsEntry("client", other.client.toString());
    HttpResponse<String> authors =
        new Browser(site).as(text.expert).get(Writer.address(text) + "/authors");
    assertThat(authors.body()).contains(Neighbours.name(text.expert), "\"me\":true");
  }

  void theSameRunsOverRequests() throws Exception {
    Browser blocked = new Browser(site).as(text.expert);
    String lines = Writer.address(text) + "/lines";
    HttpResponse<String> opened = blocked.json(lines, HELLO);
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    String line = lines + "/" + Json.readObject(opened.body()).get("line");
    HttpResponse<String> first = blocked.get(line + "?after=0");
    assertThat(first.body()).contains("\"t\":\"welcome\"");
    String commit =
        "{\"frames\":[{\"t\":\"commit\",\"base\":1,\"seq\":1,\"kind\":\"edit\",\"steps\":%s}]}"
            .formatted(Writer.typed("By request. "));
    assertThat(blocked.json(line, commit).statusCode()).isEqualTo(204);
    HttpResponse<String> second = blocked.get(line + "?after=1");
    assertThat(second.body()).contains("By request.", "\"k\":2");
    assertThat(blocked.get(line + "?after=1").body()).as("a lost answer").isEqualTo(second.body());
    assertThat(new Browser(site).as(colleague()).get(line + "?after=0").statusCode())
        .isEqualTo(404);
    assertThat(text.kinds()).isEqualTo("import edit");
  }
}
