package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import decem.database.Login;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
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

  private static final int MOST = 20;
  private static final String WORKING = "?id=" + Seeded.WORKING.value();
  private static final String DRAFT = "?id=" + Seeded.DRAFT.value();
  private static final String BODY = "?id=" + Seeded.BODY.value();

  private static final Map<PersonId, List<String>> LISTS =
      Map.of(
          Seeded.SECRETARIAT,
          List.of(
              "/groups/index",
              "/groups/bodies",
              "/groups/states",
              "/groups/closing-days",
              "/groups/body" + BODY,
              "/groups/group" + WORKING,
              "/groups/group" + DRAFT,
              "/groups/prepare" + DRAFT,
              "/groups/submit" + DRAFT,
              "/groups/seat" + DRAFT),
          Seeded.ADMINISTRATOR,
          List.of("/groups/offices"),
          Seeded.EXPERT,
          List.of("/groups/index", "/groups/group" + WORKING));

  private final URI site;
  private final Login database = Room.named("groups").database();

  QueryScenarios(URL site) {
    this.site = URI.create(site.toString());
  }

  void longerListsAskNoMoreOften() throws SQLException {
    Map<String, List<String>> few = asked();
    for (int i = 0; i < MORE; i++) {
      more(i);
    }
    Map<String, List<String>> many = asked();
    few.forEach(
        (page, statements) ->
            assertThat(many.get(page))
                .as(page)
                .hasSizeLessThanOrEqualTo(statements.size() + CALENDAR));
    few.forEach((page, statements) -> assertThat(statements).as(page).hasSizeBetween(1, MOST));
  }

  private Map<String, List<String>> asked() {
    Map<String, List<String>> asked = new TreeMap<>();
    LISTS.forEach(
        (person, pages) ->
            pages.forEach(
                page -> {
                  Browser browser = new Browser(site).as(person.value());
                  assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
                  asked.put(page + " " + person.value(), browser.statements());
                }));
    return asked;
  }

  private void more(int i) throws SQLException {
    String letters = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    String person = UUID.randomUUID().toString();
    run(
        "insert into groups.member_state values ('Q%s', '%s', 'State %s', 'État %s', 50)",
        letters, letters.charAt(1) + "" + (char) ('N' + i / 26), letters, letters);
    run(
        "insert into groups.body values ('%s', 'Q%s', null, 'Body', 'Corps', 'STAFF', 50, 1)",
        UUID.randomUUID(), letters);
    run(
        "insert into groups.contact values (gen_random_uuid(), '%s', '%s', 'REVIEWER', now(), null,"
            + " null)",
        Seeded.BODY.value(), person);
    run(
        "insert into groups.office values (gen_random_uuid(), 'PRIVATE_OFFICE', '%s', now(), null,"
            + " null)",
        person);
    run(
        "insert into groups.membership select gen_random_uuid(), '%s', 1, '%s', 'EXPERT', now(),"
            + " now() + interval '1 month', 'CAL', %s, now(), now(), null, null, ''",
        Seeded.WORKING.value(), person, 10 + i);
    run(
        "insert into groups.seat select gen_random_uuid(), m.id, '%s', 'EXPERT', now(), now() +"
            + " interval '1 month', 'CAL', %s from groups.mandate m where m.group_id = '%s'",
        person, 10 + i, Seeded.DRAFT.value());
    anotherGroup(UUID.randomUUID(), i % 2 == 0);
  }

  private void anotherGroup(UUID id, boolean works) throws SQLException {
    run(
        "insert into groups.expert_group values ('%s', 'More', 'Plus', '%s', now(), now(), null,"
            + " 1)",
        id, works ? "ESTABLISHED" : "PREPARED");
    run(
        "insert into groups.mandate values (gen_random_uuid(), '%s', 1, 'DRAFT', 'Look', 'Voir',"
            + " '2027-06-01', false, false, '', gen_random_uuid(), null, null, '', 1)",
        id);
    run(
        "insert into groups.seat select gen_random_uuid(), m.id, gen_random_uuid(), 'EXPERT',"
            + " now(), now(), 'CAL', 1 from groups.mandate m where m.group_id = '%s'",
        id);
    if (works) {
      run("update groups.mandate set state = 'IN_FORCE' where group_id = '%s'", id);
      run(
          "insert into groups.membership select gen_random_uuid(), '%s', 1, '%s', 'EXPERT', now(),"
              + " now() + interval '1 month', 'CAL', 1, now(), now(), null, null, ''",
          id, Seeded.EXPERT.value());
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    database.run(sql.formatted(values));
  }
}
