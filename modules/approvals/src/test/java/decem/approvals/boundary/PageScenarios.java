package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import decem.database.Login;
import decem.roomtests.Attack;
import decem.roomtests.Browser;
import decem.roomtests.Form;
import decem.roomtests.Room;
import decem.roomtests.WhoSees;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is proved by HTTP: the decision page, its form, the record. */
final class PageScenarios {

  private static final String VERB = "Take receipt and transmit";
  private static final String BACK = "Ask for this supplement";

  private static final Room ROOM = Room.named("approvals");
  private static final int MOST = 30;

  private static final String WHO_SEES =
      """
      page authority office chair administrator stranger nobody
      /approvals/index 200 200 200 200 200 401
      /approvals/decision?id={open}&n=1 200 200 200 404 404 401
      /approvals/decision?id={open}&n=2 404 404 404 404 404 401
      /approvals/decision?id={unknown}&n=1 404 404 404 404 404 401
      /approvals/decision?id=nonsense&n=1 404 404 404 404 404 404
      /approvals/decision?id={open}&n=nonsense 404 404 404 404 404 404
      /approvals/decision 404 404 404 404 404 404
      /approvals/changes?id={open}&n=1 200 200 200 404 404 401
      /approvals/changes?id={unknown}&n=1 404 404 404 404 404 401
      /approvals/record?id={open}&n=1 200 200 200 404 404 401
      /approvals/record?id={decided}&n=1 200 200 200 404 404 401
      /approvals/record?id={unknown}&n=1 404 404 404 404 404 401
      /approvals/record?id=nonsense&n=1 404 404 404 404 404 404
      """;

  private final Seeded seeded = new Seeded();
  private final Login database = ROOM.database();
  private final URI site;

  PageScenarios(URL site) throws URISyntaxException, SQLException {
    this.site = site.toURI();
    office(Seeded.AUTHORITY, "SECRETARY_GENERAL");
    office(Seeded.OFFICE, "PRIVATE_OFFICE");
  }

  void aDecisionIsTakenOnceAndKept() throws SQLException {
    VersionCard version = open(seeded.toDecide);
    Browser authority = browser(Seeded.AUTHORITY);
    HttpResponse<String> page = authority.get(decision(version));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("For your decision", "The group asks members", version.digest().groupsOfFour())
        .doesNotContain(">OK<");
    Map<String, String> message = Map.of("message:in", "With thanks.");
    assertThat(authority.submit(page, "decision", VERB, message).statusCode()).isEqualTo(302);
    assertThat(authority.submit(page, "decision", VERB, message).statusCode()).isEqualTo(302);
    String decided = authority.get(decision(version)).body();
    assertThat(decided).contains("Receipt taken and transmitted by Secretary General", "/record/");
    assertThat(decided).doesNotContain("value=\"" + VERB);
    String record = authority.get(address("record", version)).body();
    assertThat(record).contains("Yes. The text kept here is the one that was decided on.");
  }

  void theRecordAnswersAPastedDigest() throws SQLException {
    VersionCard version = open(seeded.toDecide);
    Browser office = browser(Seeded.OFFICE);
    HttpResponse<String> page = office.get(address("record", version));
    assertThat(page.statusCode()).isEqualTo(200);
    String hex = version.digest().groupsOfFour();
    assertThat(office.get("/api/v1/record/" + id(version) + "/1/manifest").statusCode())
        .isEqualTo(200);
    assertThat(page.body()).contains(hex);
  }

  void theOfficeSeesNoButtonsAndAReturnWantsReasons() throws SQLException {
    VersionCard version = open(seeded.toReturn);
    String watched = browser(Seeded.OFFICE).get(decision(version)).body();
    assertThat(watched)
        .contains("The secretary general decides", "takes receipt")
        .doesNotContain(BACK, "you do not endorse");
    Browser authority = browser(Seeded.AUTHORITY);
    HttpResponse<String> page = authority.get(decision(version));
    assertThat(page.body()).contains("you do not endorse", " for decision");
    HttpResponse<String> refused =
        authority.submit(page, "decision", BACK, Map.of("reasons:in", "  "));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Write at least one reason");
    Map<String, String> reasons = Map.of("reasons:in", "The cost is missing.");
    assertThat(authority.submit(page, "decision", BACK, reasons).statusCode()).isEqualTo(302);
    assertThat(authority.get(decision(version)).body())
        .contains("The cost is missing.", ", as submitted")
        .doesNotContain(" for decision");
  }

  void theSlowerOfTwoLearnsWhoWasFaster() throws SQLException {
    VersionCard version = open(seeded.toRace);
    PersonId deputy = new PersonId(UUID.randomUUID());
    office(deputy, "SECRETARY_GENERAL");
    Browser slower = browser(deputy);
    HttpResponse<String> page = slower.get(decision(version));
    Browser faster = browser(Seeded.AUTHORITY);
    faster.submit(faster.get(decision(version)), "decision", VERB, Map.of());
    HttpResponse<String> late = slower.submit(page, "decision", VERB, Map.of());
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("Nothing was decided.", "The decision was taken by Secretary General");
  }

  void everyPageIsForThoseWhoMay() throws SQLException {
    open(seeded.toShow);
    open(seeded.decided);
    decideOnce(seeded.decided);
    belongs(seeded.toShow);
    String chair = Seeded.CHAIR.value().toString();
    database.run(
        "insert into access.granted (id, person, role, scope, place, from_at, because, granted_at)"
            + " values (gen_random_uuid(), '%s', 'CHAIR', 'GROUP', '%s', now() - interval '1 day',"
                .formatted(chair, Seeded.GROUP.value())
            + " 'test', now())");
    office(Seeded.ADMINISTRATOR, "ADMINISTRATOR");
    Map<String, String> ids =
        Map.of("open", id(seeded.toShow).toString(), "decided", id(seeded.decided).toString());
    new WhoSees(site, ids)
        .column("authority", Seeded.AUTHORITY.value().toString())
        .column("office", Seeded.OFFICE.value().toString())
        .column("chair", chair)
        .column("administrator", Seeded.ADMINISTRATOR.value().toString())
        .column("stranger", Seeded.STRANGER.value().toString())
        .column("nobody", WhoSees.NOBODY)
        .isAsIn(WHO_SEES, ROOM);
    assertThat(browser(Seeded.STRANGER).get("/approvals/index").body())
        .contains("Nothing has been decided yet")
        .doesNotContain("A note that was decided");
    assertThat(browser(Seeded.AUTHORITY).get("/approvals/index").body())
        .contains("A note that was decided");
  }

  private void belongs(VersionCard version) throws SQLException {
    database.run(
        "insert into access.paper (paper, group_id) values ('%s', '%s')"
            .formatted(id(version), Seeded.GROUP.value()));
  }

  private void decideOnce(VersionCard version) {
    Browser authority = browser(Seeded.AUTHORITY);
    HttpResponse<String> page = authority.get(decision(version));
    if (page.body().contains(">" + VERB + "<")) {
      authority.submit(page, "decision", VERB, Map.of());
    }
  }

  void whateverIsWrittenIsShownAsLetters() throws SQLException {
    VersionCard version = open(seeded.toAttack);
    Browser authority = browser(Seeded.AUTHORITY);
    Form form = authority.form(authority.get(decision(version)), "decision");
    assertThat(form.texts()).containsExactly("decision:message:in", "decision:reasons:in");
    form.with("message:in", "a".repeat(10_000)).press(VERB);
    form.with("message:in", "").with("reasons:in", "a".repeat(10_000)).press(BACK);
    assertThat(form.with("reasons:in", "\u0000").press(BACK).statusCode()).isLessThan(500);
    assertThat(state(version)).isEqualTo("SUBMITTED");
    form.with("reasons:in", "").with("message:in", Attack.SCRIPT).press(VERB);
    String record = address("record", version);
    for (String shown : List.of(decision(version), record)) {
      assertThat(authority.get(shown).body())
          .contains(Attack.ESCAPED)
          .doesNotContain("<script>alert");
    }
    assertThat(new Attack(authority, record).on(record)).contains("check:digest:in");
    hostileReasons(authority);
  }

  private void hostileReasons(Browser authority) throws SQLException {
    VersionCard version = open(seeded.toAnswer);
    Form form = authority.form(authority.get(decision(version)), "decision");
    form.with("reasons:in", Attack.SCRIPT).press(BACK);
    assertThat(state(version)).isEqualTo("RETURNED");
    assertThat(form.press(BACK).statusCode()).isLessThan(500);
    assertThat(authority.get(decision(version)).body())
        .contains(Attack.ESCAPED)
        .doesNotContain("<script>alert");
  }

  void whatWasNotShownIsNotDecided() throws SQLException {
    VersionCard version = open(seeded.toShow);
    Browser authority = browser(Seeded.AUTHORITY);
    String other = UUID.randomUUID().toString();
    String digest = "0".repeat(64);
    for (String field : List.of("case", "digest", "shown")) {
      Form form = authority.form(authority.get(decision(version)), "decision");
      String forged = field.equals("case") ? other : digest;
      assertThat(form.with(field, forged).press(VERB).statusCode()).as(field).isBetween(400, 499);
      assertThat(form.with(field, "nonsense").press(VERB).statusCode()).as(field).isEqualTo(404);
    }
    Form elsewhere = authority.form(authority.get(decision(version)), "decision");
    assertThat(elsewhere.with("id", other).press(VERB).statusCode()).isEqualTo(404);
    assertThat(state(version)).isEqualTo("SUBMITTED");
  }

  private String state(VersionCard version) throws SQLException {
    return database.ask(
        "select state from approvals.paper_case where paper = '" + id(version) + "'");
  }

  void longerListsAskNoMoreOften() throws SQLException {
    open(seeded.decided);
    decideOnce(seeded.decided);
    Browser authority = browser(Seeded.AUTHORITY);
    List<String> pages =
        List.of(
            "/approvals/index",
            decision(seeded.decided),
            address("record", seeded.decided),
            address("changes", seeded.decided));
    Map<String, List<String>> few = asked(authority, pages);
    for (VersionCard version : seeded.more) {
      open(version);
      decideOnce(version);
    }
    Map<String, List<String>> many = asked(authority, pages);
    few.forEach(
        (page, statements) ->
            assertThat(many.get(page)).as(page).hasSizeBetween(1, statements.size() + 1));
    few.forEach((page, statements) -> assertThat(statements).as(page).hasSizeLessThan(MOST));
  }

  private static Map<String, List<String>> asked(Browser browser, List<String> pages) {
    Map<String, List<String>> asked = new TreeMap<>();
    for (String page : pages) {
      assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
      asked.put(page, browser.statements());
    }
    return asked;
  }

  private Browser browser(PersonId person) {
    return new Browser(site).as(person.value());
  }

  private static String decision(VersionCard version) {
    return address("decision", version);
  }

  private static String address(String page, VersionCard version) {
    return "/approvals/" + page + "?id=" + id(version) + "&n=1";
  }

  private static UUID id(VersionCard version) {
    return version.id().paper().value();
  }

  private void office(PersonId person, String office) throws SQLException {
    database.run(
        "insert into access.granted (id, person, role, scope, from_at, because, granted_at) values"
            + " ('%s', '%s', '%s', 'HOUSE', now() - interval '1 day', 'test', now())"
                .formatted(UUID.randomUUID(), person.value(), office));
  }

  /** As papers and the reaction to its fact leave it. */
  private VersionCard open(VersionCard version) throws SQLException {
    for (String office : new String[] {"SECRETARY_GENERAL", "PRIVATE_OFFICE"}) {
      database.run(
          "insert into access.disclosed (id, paper, version, audience, office, because, at) values"
              + " ('%s', '%s', 1, 'OFFICE', '%s', 'test', now())"
                  .formatted(UUID.randomUUID(), id(version), office));
    }
    database.run(
        "insert into approvals.paper_case (id, paper, version, digest, kind, submitted_by,"
            + " submitted_at, opened_at, state) values ('%s', '%s', 1, '%s', 'REPORT', '%s',"
                .formatted(
                    UUID.randomUUID(), id(version), version.digest().hex(), Seeded.CHAIR.value())
            + " '2026-11-21T09:00:01.123456Z', now(), 'SUBMITTED') on conflict do nothing");
    return version;
  }
}
