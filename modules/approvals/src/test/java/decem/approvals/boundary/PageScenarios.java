package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import decem.database.Login;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What is proved by HTTP: the decision page, its form, the record. */
final class PageScenarios {

  private static final String VERB = "Take receipt and transmit";
  private static final String BACK = "Ask for this supplement";

  private final Seeded seeded = new Seeded();
  private final Login database = Room.named("approvals").database();
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
    assertThat(watched).contains("The secretary general decides").doesNotContain(BACK);
    Browser authority = browser(Seeded.AUTHORITY);
    HttpResponse<String> page = authority.get(decision(version));
    HttpResponse<String> refused =
        authority.submit(page, "decision", BACK, Map.of("reasons:in", "  "));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Write at least one reason");
    Map<String, String> reasons = Map.of("reasons:in", "The cost is missing.");
    assertThat(authority.submit(page, "decision", BACK, reasons).statusCode()).isEqualTo(302);
    assertThat(authority.get(decision(version)).body()).contains("The cost is missing.");
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
            + " '2026-11-20T09:00:00Z', now(), 'SUBMITTED') on conflict do nothing");
    return version;
  }
}
