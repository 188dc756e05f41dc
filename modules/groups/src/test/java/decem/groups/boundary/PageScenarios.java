package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import decem.database.Login;
import decem.roomtests.Attack;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import decem.roomtests.WhoSees;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is proved over HTTP, by a browser that has no way in but the pages. */
final class PageScenarios {

  private static final Room ROOM = Room.named("groups");

  private static final String WHO_SEES =
      """
      page secretariat general administrator chair expert contact stranger nobody
      /groups/index 200 200 200 200 200 200 200 401
      /groups/new 200 403 403 403 403 403 403 401
      /groups/bodies 200 403 403 403 403 403 403 401
      /groups/body 200 403 403 403 403 403 403 401
      /groups/body?id={body} 200 403 403 403 403 403 403 401
      /groups/body?id={unknown} 404 403 403 403 403 403 403 401
      /groups/body?id=nonsense 404 404 404 404 404 404 404 404
      /groups/states 200 403 403 403 403 403 403 401
      /groups/closing-days 200 403 403 403 403 403 403 401
      /groups/offices 403 403 200 403 403 403 403 401
      /groups/group?id={working} 200 200 404 200 200 404 404 401
      /groups/group?id={draft} 200 404 404 404 404 404 404 401
      /groups/group?id={unknown} 404 404 404 404 404 404 404 401
      /groups/group?id=nonsense 404 404 404 404 404 404 404 404
      /groups/group 404 404 404 404 404 404 404 404
      /groups/prepare?id={draft} 200 403 404 404 404 404 404 401
      /groups/prepare?id={working} 404 403 404 403 403 404 404 401
      /groups/prepare?id={unknown} 404 403 404 404 404 404 404 401
      /groups/submit?id={draft} 200 403 404 404 404 404 404 401
      /groups/submit?id={working} 404 403 404 403 403 404 404 401
      /groups/seat?id={draft} 200 403 404 404 404 404 404 401
      /groups/seat?id={draft}&seat={seat} 200 403 404 404 404 404 404 401
      /groups/seat?id={attacked}&seat={seat} 404 403 404 404 404 404 404 401
      /groups/release?id={working}&member={member} 200 403 404 403 403 404 404 401
      /groups/release?id={draft}&member={member} 404 403 404 404 404 404 404 401
      /groups/release?id={working}&member={unknown} 404 403 404 403 403 404 404 401
      """;

  private final URI site;
  private final Login database = ROOM.database();
  private final Browser secretariat;

  PageScenarios(URL site) {
    this.site = URI.create(site.toString());
    this.secretariat = browser(Seeded.SECRETARIAT);
  }

  void everyPageIsForThoseWhoMay() throws SQLException {
    new WhoSees(site, ids())
        .column("secretariat", id(Seeded.SECRETARIAT))
        .column("general", id(Seeded.GENERAL))
        .column("administrator", id(Seeded.ADMINISTRATOR))
        .column("chair", id(Seeded.CHAIR))
        .column("expert", id(Seeded.EXPERT))
        .column("contact", id(Seeded.CONTACT))
        .column("stranger", id(Seeded.STRANGER))
        .column("nobody", WhoSees.NOBODY)
        .isAsIn(WHO_SEES, ROOM);
    assertThat(browser(Seeded.STRANGER).get("/groups/index").body())
        .contains("no group here for you")
        .doesNotContain("Rivers", "Lakes");
    assertThat(browser(Seeded.GENERAL).get("/groups/index").body())
        .contains("Rivers")
        .doesNotContain("Lakes");
  }

  private Map<String, String> ids() throws SQLException {
    String member = "select id from groups.membership where group_id = '%s' and person = '%s'";
    return Map.of(
        "working", Seeded.WORKING.value().toString(),
        "draft", Seeded.DRAFT.value().toString(),
        "attacked", Seeded.ATTACKED.value().toString(),
        "body", Seeded.BODY.value().toString(),
        "seat", database.ask(seats(Seeded.DRAFT.value())),
        "member", database.ask(member.formatted(Seeded.WORKING.value(), id(Seeded.EXPERT))));
  }

  private static String seats(UUID group) {
    return ("select s.id from groups.seat s join groups.mandate m on m.id = s.mandate where"
            + " m.group_id = '%s' order by s.place limit 1")
        .formatted(group);
  }

  void noFormBreaks() throws SQLException {
    String attacked = "?id=" + Seeded.ATTACKED.value();
    String group = "/groups/group" + attacked;
    Attack attack = new Attack(secretariat, "/groups/index", "/groups/bodies", "/groups/states");
    attack.on("/groups/new");
    attack.on("/groups/body");
    attack.on("/groups/body?id=" + Seeded.BODY.value());
    assertThat(attack.on("/groups/states")).contains("state:nameEn:in", "entry:nameFr:in");
    attack.on("/groups/closing-days");
    namedByScripts();
    assertThat(secretariat.get("/groups/index").body()).contains(Attack.ESCAPED);
    assertThat(secretariat.get("/groups/bodies").body()).contains(Attack.ESCAPED);

    Attack mandate = new Attack(secretariat, group, "/groups/prepare" + attacked);
    assertThat(mandate.on("/groups/prepare" + attacked)).contains("taskform:taskEn:in");
    mandate.on("/groups/seat" + attacked);
    mandate.on("/groups/submit" + attacked);
    assertThat(secretariat.get(group).body()).contains(Attack.ESCAPED);
    new Attack(browser(Seeded.ADMINISTRATOR), "/groups/offices").on("/groups/offices");
    aReasonIsKeptAsItWasWritten();
  }

  private void namedByScripts() {
    Map<String, String> names =
        Map.of(
            "code:in", "SCR",
            "code2:in", "SC",
            "nameEn:in", Attack.SCRIPT,
            "nameFr:in", Attack.SCRIPT,
            "place:in", "7");
    HttpResponse<String> body = secretariat.get("/groups/body");
    assertThat(idIn(secretariat.submit(body, "entry", "Add to the roll", names))).isNotEmpty();
    secretariat.submit(secretariat.get("/groups/states"), "state", "Add a member state", names);
    assertThat(secretariat.get("/groups/states").body()).contains(Attack.ESCAPED);
  }

  private void aReasonIsKeptAsItWasWritten() throws SQLException {
    UUID released = Seeded.id("released");
    String member =
        database.ask("select id from groups.membership where person = '" + released + "'");
    new Attack(secretariat, "/groups/group?id=" + Seeded.WORKING.value())
        .on("/groups/release?id=" + Seeded.WORKING.value() + "&member=" + member);
    assertThat(
            database.ask("select count(*) from access.standing where person = '" + released + "'"))
        .isEqualTo("0");
  }

  void formsSayWhatIsWrong() {
    assertThat(begin("", "Fleuves").body()).contains("The name in English is missing.");
    assertThat(begin("   ", "Fleuves").body()).contains("The name in English is missing.");
    assertThat(begin("Rivers", "é".repeat(10_000)).body())
        .contains("The name in French is too long: at most 200 characters.");
    String id = idIn(begin("Canals", "Canaux"));
    assertThat(due(id, LocalDate.of(2019, 1, 1))).contains("The report must be due after today.");
    LocalDate saturday =
        LocalDate.now().plusMonths(2).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    assertThat(due(id, saturday))
        .contains(
            "The house is closed on the day the report is due. Choose "
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                    .format(saturday.plusDays(2)));
    theHouseClosesAtOnce(id);
    assertThat(due(id, LocalDate.now().plusYears(11))).contains("more than ten years away");
    HttpResponse<String> early =
        secretariat.submit(
            secretariat.get("/groups/seat?id=" + id),
            "membership",
            "Save the member",
            Map.of(
                "person:in", id(Seeded.EXPERT), "from:in", "2027-05-05", "until:in", "2027-05-04"));
    assertThat(early.body()).contains("The term ends before it begins.");
    assertThat(secretariat.get("/groups/submit?id=" + id).body())
        .contains("Nobody is named as chair");
  }

  /** The calendar that everybody asks is read again as soon as it was changed. */
  private void theHouseClosesAtOnce(String id) {
    LocalDate tuesday =
        LocalDate.now().plusMonths(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    assertThat(due(id, tuesday)).doesNotContain("The house is closed");
    assertThat(closed(tuesday, tuesday.plusDays(1), " ").body())
        .contains("The reason in French is missing.");
    assertThat(closed(tuesday, tuesday.plusDays(1), "Déménagement").statusCode()).isEqualTo(302);
    assertThat(due(id, tuesday))
        .contains(
            "The house is closed on the day the report is due (Move). Choose "
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                    .format(tuesday.plusDays(2)));
    HttpResponse<String> page = secretariat.get("/groups/closing-days");
    assertThat(page.body()).contains("Déménagement", "value=\"" + tuesday + "\"");
    String row = "days:0:days";
    assertThat(secretariat.submit(page, row, "Remove", Map.of()).statusCode()).isEqualTo(302);
    secretariat.submit(page, row, "Remove", Map.of());
    assertThat(due(id, tuesday)).doesNotContain("The house is closed");
  }

  private HttpResponse<String> closed(LocalDate from, LocalDate until, String reasonFr) {
    return secretariat.submit(
        secretariat.get("/groups/closing-days"),
        "closing",
        "Add closing days",
        Map.of(
            "from:in",
            from.toString(),
            "until:in",
            until.toString(),
            "reasonEn:in",
            "Move",
            "reasonFr:in",
            reasonFr));
  }

  private String due(String id, LocalDate day) {
    return secretariat
        .submit(
            secretariat.get("/groups/prepare?id=" + id),
            "taskform",
            "Save the task",
            Map.of("taskEn:in", "Look.", "taskFr:in", "Étudier.", "due:in", day.toString()))
        .body();
  }

  private HttpResponse<String> begin(String nameEn, String nameFr) {
    Map<String, String> names = Map.of("nameEn:in", nameEn, "nameFr:in", nameFr);
    return secretariat.submit(secretariat.get("/groups/new"), "group", "Begin", names);
  }

  void aSecondClickDoublesNothing() throws SQLException {
    HttpResponse<String> form = secretariat.get("/groups/new");
    Map<String, String> names = Map.of("nameEn:in", "Estuaries", "nameFr:in", "Estuaires");
    String id = idIn(secretariat.submit(form, "group", "Begin", names));
    assertThat(idIn(secretariat.submit(form, "group", "Begin", names))).isEqualTo(id);
    assertThat(count("groups.expert_group where name_en = 'Estuaries'")).isEqualTo("1");

    HttpResponse<String> body = secretariat.get("/groups/body");
    Map<String, String> entry =
        Map.of(
            "code:in", "EST", "nameEn:in", "Estuary staff", "nameFr:in", "Service des estuaires");
    String first = idIn(secretariat.submit(body, "entry", "Add to the roll", entry));
    assertThat(idIn(secretariat.submit(body, "entry", "Add to the roll", entry))).isEqualTo(first);

    HttpResponse<String> seat = secretariat.get("/groups/seat?id=" + id);
    Map<String, String> expert = Map.of("person:in", id(Seeded.EXPERT), "nationality:in", "CAL");
    assertThat(secretariat.submit(seat, "membership", "Save the member", expert).statusCode())
        .isEqualTo(302);
    assertThat(secretariat.submit(seat, "membership", "Save the member", expert).body())
        .contains("This person is named already.");

    HttpResponse<String> contact = secretariat.get("/groups/body?id=" + first);
    Map<String, String> reader = Map.of("person:in", id(Seeded.STRANGER));
    assertThat(secretariat.submit(contact, "contact", "Name", reader).statusCode()).isEqualTo(302);
    assertThat(secretariat.submit(contact, "contact", "Name", reader).body())
        .contains("This person holds it already.");
    assertThat(count("groups.contact where body = '" + first + "'")).isEqualTo("1");
    HttpResponse<String> open = secretariat.get("/groups/body?id=" + first);
    secretariat.submit(open, "contacts", "End", Map.of());
    assertThat(secretariat.submit(open, "contacts", "End", Map.of()).statusCode()).isLessThan(500);
    assertThat(count("groups.contact where body = '" + first + "' and ended_at is null"))
        .isEqualTo("0");
  }

  private String count(String tableAndCondition) throws SQLException {
    return database.ask("select count(*) from " + tableAndCondition);
  }

  private static String idIn(HttpResponse<String> redirect) {
    assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(302);
    String location = redirect.headers().firstValue("Location").orElseThrow();
    Matcher id = Pattern.compile("id=([0-9a-f-]{36})").matcher(location);
    assertThat(id.find()).as(location).isTrue();
    return id.group(1);
  }

  private Browser browser(PersonId person) {
    return new Browser(site).as(person.value());
  }

  private static String id(PersonId person) {
    return person.value().toString();
  }
}
