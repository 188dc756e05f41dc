package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import decem.database.Login;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How often the pages ask the database: the same for three rows as for thirty. */
final class QueryScenarios {

  private static final int MORE = 30;

  /** The days on which the house is closed are read now and then. */
  private static final int CALENDAR = 1;

  private static final int MOST = 30;

  private final Cast cast = new Cast();
  private final URI site;
  private final Login database = Room.named("papers").database();

  QueryScenarios(URL site) throws URISyntaxException {
    this.site = site.toURI();
  }

  void longerListsAskNoMoreOften() throws SQLException {
    Map<String, List<String>> few = asked();
    for (int i = 0; i < MORE; i++) {
      more();
    }
    Map<String, List<String>> many = asked();
    few.forEach(
        (page, statements) ->
            assertThat(many.get(page))
                .as(page)
                .hasSizeLessThanOrEqualTo(statements.size() + CALENDAR));
    few.forEach((page, statements) -> assertThat(statements).as(page).hasSizeBetween(1, MOST));
  }

  private Map<String, List<String>> asked() throws SQLException {
    String sent = "?id=" + PageScenarios.dossier(Seeded.SENT);
    Map<String, List<String>> asked = new TreeMap<>();
    for (PersonId person : List.of(cast.chair, cast.reviewer, cast.secretaryGeneral)) {
      for (String page : List.of("/papers/index", "/papers/details" + sent)) {
        ask(person, page, asked);
      }
    }
    for (String page : List.of("/papers/circulate", "/papers/submit")) {
      ask(cast.chair, page + sent + "&n=1", asked);
    }
    ask(cast.chair, "/papers/name" + sent, asked);
    ask(cast.chair, "/papers/withdraw" + sent, asked);
    ask(cast.chair, "/papers/open?group=" + cast.groups.group.value(), asked);
    return asked;
  }

  private void ask(PersonId person, String page, Map<String, List<String>> asked) {
    Browser browser = new Browser(site).as(person.value());
    assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
    asked.put(page + " " + person.value(), browser.statements());
  }

  /** Another paper with a version that is out and submitted, and another circulation of the one. */
  private void more() throws SQLException {
    String paper = UUID.randomUUID().toString();
    run(
        "insert into papers.dossier select '%1$s', gen_random_uuid(), group_id, kind, original,"
            + " marking, title_en, title_fr, working_title, state, '%1$s', opened_by, begun_at,"
            + " opened_at from papers.dossier where request = '%2$s'",
        paper, Seeded.SENT);
    run("insert into access.paper values ('%s', '%s')", paper, cast.groups.group.value());
    run(
        "insert into papers.version select '%1$s', 1, '%1$s', '%1$s', label, manifest,"
            + " md5('%1$s') || md5('%1$s'), by_person, at from papers.version where paper ="
            + " '%2$s' and number = 1",
        paper, PageScenarios.dossier(Seeded.SENT));
    circulated(paper);
    circulated(PageScenarios.dossier(Seeded.SENT));
    run(
        "insert into access.disclosed values (gen_random_uuid(), '%s', 1, 'OFFICE', null,"
            + " 'SECRETARY_GENERAL', 'test', now(), null)",
        paper);
  }

  private void circulated(String paper) throws SQLException {
    String circulation = UUID.randomUUID().toString();
    run(
        "insert into papers.circulation select '%s', '%s', 1, now() + interval '9 days', by_person,"
            + " proposed_by, now() from papers.circulation where id = '%s'",
        circulation, paper, Seeded.SENT);
    run(
        "insert into papers.circulation_body values ('%s', '%s', 0)",
        circulation, cast.caldria.value());
    run(
        "insert into access.disclosed values (gen_random_uuid(), '%s', 1, 'BODY', '%s', null,"
            + " 'test', now(), null)",
        paper, cast.caldria.value());
  }

  private void run(String sql, Object... values) throws SQLException {
    database.run(sql.formatted(values));
  }
}
