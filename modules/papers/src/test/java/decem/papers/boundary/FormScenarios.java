package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.Login;
import decem.roomtests.Attack;
import decem.roomtests.Browser;
import decem.roomtests.Form;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the forms make of wrong, hostile and repeated input. */
final class FormScenarios {

  private final Cast cast = new Cast();
  private final Login database = Room.named("papers").database();
  private final Browser chair;

  FormScenarios(URL site) throws URISyntaxException {
    URI address = site.toURI();
    this.chair = new Browser(address).as(cast.chair.value());
  }

  void titlesThatAreNone() throws SQLException {
    String before = count("papers.dossier");
    assertThat(opened("", "", "Rivers").body()).contains("Give the paper a title");
    assertThat(opened("\u00a0\u2003", " ", "Rivers").body()).contains("Give the paper a title");
    assertThat(opened("Right \u202e left", "", "Rivers").body())
        .contains("holds signs that cannot be printed");
    assertThat(opened("a".repeat(10_000), "", "Rivers").statusCode()).isLessThan(500);
    assertThat(opened("Title", "", "").statusCode()).isLessThan(500);
    assertThat(count("papers.dossier")).isEqualTo(before);
  }

  private HttpResponse<String> opened(String titleEn, String titleFr, String workingTitle) {
    return opening()
        .with("titleEn:in", titleEn)
        .with("titleFr:in", titleFr)
        .with("workingTitle:in", workingTitle)
        .press("Open the paper");
  }

  private Form opening() {
    return chair.form(chair.get("/papers/open?group=" + cast.groups.group.value()), "open");
  }

  void theNextGoodMomentIsOffered() throws SQLException {
    LocalDate saturday =
        LocalDate.now().plusMonths(2).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    assertThat(circulated(saturday.atTime(17, 0)).body())
        .contains("The house is closed on Sat", "next good moment is " + day(saturday.plusDays(2)));
    LocalDate change =
        LocalDate.of(LocalDate.now().getYear() + 1, Month.MARCH, 1)
            .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    String monday =
        DateTimeFormatter.ofPattern("EEE d\u00a0MMM uuuu", Locale.ENGLISH)
            .format(change.plusDays(1));
    assertThat(circulated(change.atTime(2, 30)).body())
        .contains("The clocks change", "next good moment is " + monday + ", 02:30");
    assertThat(circulated(LocalDateTime.of(9999, 1, 1, 10, 0)).body())
        .contains("at most 2 years ahead", String.valueOf(LocalDate.now().getYear() + 2));
    assertThat(circulated(LocalDateTime.of(2019, 5, 6, 17, 0)).body())
        .contains("That moment has passed. The next good one is");
    assertThat(count("papers.circulation where paper = '" + dossier(Seeded.KEY) + "'"))
        .isEqualTo("0");
  }

  void nobodyIsAskedTwice() throws SQLException {
    String paper = dossier(Seeded.SENT);
    String before = count("papers.circulation_body");
    HttpResponse<String> page = chair.get("/papers/circulate?n=1&id=" + paper);
    assertThat(page.body()).contains("disabled=\"disabled\"").contains("Asked already, until");
    HttpResponse<String> refused =
        chair
            .form(page, "circulate")
            .with("body", cast.caldria.value().toString())
            .with("until:in", "")
            .press("Circulate version 1");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("is asked about this version already, until", "Say until when.");
    assertThat(count("papers.circulation_body")).isEqualTo(before);
  }

  void allThatIsWrongIsSaidAtOnce() throws SQLException {
    HttpResponse<String> refused =
        circulating(Seeded.KEY).with("until:in", "2019-05-06T17:00").press("Circulate version 1");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Choose at least one body.", "That moment has passed.");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d\u00a0MMM", Locale.ENGLISH).format(day);
  }

  void bodiesThatAreNone() throws SQLException {
    String unknown = UUID.randomUUID().toString();
    assertThat(circulating(Seeded.KEY).with("body", unknown).press("Circulate").statusCode())
        .isEqualTo(404);
    assertThat(circulating(Seeded.KEY).with("body", "nonsense").press("Circulate").statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> circulated(LocalDateTime until) throws SQLException {
    return circulating(Seeded.KEY)
        .with("body", cast.halvora.value().toString())
        .with("until:in", until.toString())
        .press("Circulate version 1");
  }

  private Form circulating(UUID paper) throws SQLException {
    String address = "/papers/circulate?n=1&id=" + dossier(paper);
    return chair.form(chair.get(address), "circulate");
  }

  void noFormBreaks() throws SQLException {
    String paper = "?id=" + dossier(Seeded.ATTACKED);
    String details = "/papers/details" + paper;
    Attack attack = new Attack(chair, "/papers/index", details);
    assertThat(attack.on("/papers/open?group=" + cast.groups.group.value()))
        .contains("open:titleEn:in", "open:titleFr:in", "open:workingTitle:in");
    assertThat(chair.get("/papers/index").body()).contains(Attack.ESCAPED);
    attack.on("/papers/name" + paper);
    attack.on("/papers/circulate" + paper + "&n=1");
    assertThat(attack.on("/papers/submit" + paper + "&n=1")).contains("submit:note:in");
  }

  void aSecondClickDoublesNothing() throws SQLException {
    Form open = opening().with("titleEn:in", "Once only").with("workingTitle:in", "Once");
    HttpResponse<String> first = open.press("Open the paper");
    assertThat(first.statusCode()).isEqualTo(302);
    assertThat(location(open.press("Open the paper"))).isEqualTo(location(first));
    assertThat(count("papers.dossier where title_en = 'Once only'")).isEqualTo("1");

    String paper = dossier(Seeded.FRESH);
    Form name = chair.form(chair.get("/papers/name?id=" + paper), "name");
    HttpResponse<String> named = name.press("Name version 1");
    assertThat(named.statusCode()).isEqualTo(302);
    assertThat(location(name.press("Name version 1"))).isEqualTo(location(named));

    Form circulate =
        circulating(Seeded.FRESH)
            .with("body", cast.caldria.value().toString())
            .with("until:in", PapersRoom.ahead().toString());
    assertThat(circulate.press("Circulate version 1").statusCode()).isEqualTo(302);
    assertThat(circulate.press("Circulate version 1").statusCode()).isEqualTo(302);
    assertThat(count("papers.circulation where paper = '" + paper + "'")).isEqualTo("1");
    submittedOnce(paper);
  }

  private void submittedOnce(String paper) throws SQLException {
    HttpResponse<String> page = chair.get("/papers/submit?n=1&id=" + paper);
    Form submit = chair.form(page, "submit").with("note:in", "Please take it.");
    assertThat(submit.press("Submit version 1").statusCode()).isEqualTo(302);
    assertThat(submit.press("Submit version 1").statusCode()).isIn(200, 302);
    assertThat(count("papers.submission where paper = '" + paper + "'")).isEqualTo("1");
  }

  /**
   * The other chair agrees or takes it back; a second form beside would be a rival of the first.
   */
  void anOpenProposalIsTheOnlyForm() throws SQLException {
    String paper = dossier(Seeded.KEY);
    String of = "'%s', 1, '%s'".formatted(paper, "%s");
    proposed(of.formatted("SUBMIT"), "'', null, 'Please take it.'");
    proposed(of.formatted("CIRCULATE"), "'%s', now(), ''".formatted(cast.caldria.value()));
    for (String act : List.of("submit", "circulate")) {
      assertThat(chair.get("/papers/" + act + "?n=1&id=" + paper).body())
          .contains("<form id=\"proposal\"")
          .doesNotContain("<form id=\"" + act + "\"");
    }
    database.run("update papers.release set ended_at = now() where paper = '%s'".formatted(paper));
    for (String act : List.of("submit", "circulate")) {
      assertThat(chair.get("/papers/" + act + "?n=1&id=" + paper).body())
          .contains("<form id=\"" + act + "\"")
          .doesNotContain("<form id=\"proposal\"");
    }
  }

  private void proposed(String what, String how) throws SQLException {
    database.run(
        "insert into papers.release values (gen_random_uuid(), %s, %s, '%s', now(), null)"
            .formatted(what, how, cast.coChair.value()));
  }

  private static String dossier(UUID request) throws SQLException {
    return PageScenarios.dossier(request);
  }

  private String count(String tableAndCondition) throws SQLException {
    return database.ask("select count(*) from " + tableAndCondition);
  }

  private static String location(HttpResponse<String> redirect) {
    return redirect.headers().firstValue("Location").orElse("nowhere");
  }
}
