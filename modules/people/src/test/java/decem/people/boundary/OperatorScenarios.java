package decem.people.boundary;

import static decem.people.boundary.DoorScenarios.location;
import static org.assertj.core.api.Assertions.assertThat;

import decem.roomtests.Browser;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What was tried in vain waits for whoever operates the house, over HTTP. */
final class OperatorScenarios {

  private static final String PAGE = "/people/undelivered";

  private final DoorScenarios door;
  private final Persons persons = new Persons();

  OperatorScenarios(URL site) {
    door = new DoorScenarios(site);
  }

  void whatStandsStillIsTriedAgainOrGivenUp() throws SQLException {
    Browser operator = door.in(persons.administrator());
    String again = persons.stuck(Welcomed.KEY, UUID.randomUUID());
    String never = persons.stuck(Welcomed.KEY, UUID.randomUUID());
    assertThat(operator.get(PAGE).body())
        .contains(Welcomed.KEY, "row=" + again, "row=" + never)
        .doesNotContain("no room for it");
    assertThat(operator.get(page(again)).body()).contains("no room for it", "people.PersonInvited");

    assertThat(location(press(operator, again, "Try again"))).contains("note=tried-again");
    assertThat(location(press(operator, never, "Give it up"))).contains("note=given-up");

    persons.comesTrue(
        "select done_at from platform.publication where id = %s and done_at is not null and not"
            + " skipped",
        again);
    persons.comesTrue("select 1 from platform.publication where id = %s and skipped", never);
    assertThat(persons.welcomes(again)).isEqualTo("1");
    assertThat(persons.welcomes(never)).isEqualTo("0");
    assertThat(operator.get(page(again)).statusCode()).isEqualTo(404);
    assertThat(operator.get(PAGE).body()).doesNotContain("row=" + again, "row=" + never);
  }

  void nobodyElseSeesWhatStandsStill() throws SQLException {
    String stuck = persons.stuck("nobody.listens", UUID.randomUUID());
    Browser expert = door.in(persons.named("Expert, hydrology"));
    assertThat(expert.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(expert.get(page(stuck)).statusCode()).isEqualTo(403);
  }

  private static String page(String row) {
    return PAGE + "?row=" + row;
  }

  private static HttpResponse<String> press(Browser browser, String row, String button) {
    return browser.submit(browser.get(page(row)), "acts", button, Map.of());
  }
}
