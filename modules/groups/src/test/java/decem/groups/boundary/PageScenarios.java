package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.Login;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is proved over HTTP, by a browser that has no way in but the pages. */
final class PageScenarios {

  private static final List<String> OF_THE_SECRETARIAT =
      List.of("/groups/new", "/groups/bodies", "/groups/body", "/groups/states");

  private final URL site;
  private final Login database = Room.named("groups").database();

  PageScenarios(URL site) {
    this.site = site;
  }

  void letEachToTheirOwn() throws SQLException {
    Browser secretariat = somebody("SECRETARIAT");
    Browser administrator = somebody("ADMINISTRATOR");
    for (String page : OF_THE_SECRETARIAT) {
      assertThat(secretariat.get(page).statusCode()).as(page).isEqualTo(200);
      assertThat(administrator.get(page).statusCode()).as(page).isNotEqualTo(200);
    }
    assertThat(administrator.get("/groups/offices").statusCode()).isEqualTo(200);
    assertThat(secretariat.get("/groups/offices").statusCode()).isNotEqualTo(200);
    assertThat(administrator.get("/groups/index").body()).contains("no group here for you");
  }

  void begunByAFormAndSeenByNobodyElse() throws SQLException {
    Browser secretariat = somebody("SECRETARIAT");
    HttpResponse<String> form = secretariat.get("/groups/new");
    HttpResponse<String> empty =
        secretariat.submit(form, "group", "Begin", Map.of("nameEn:in", "", "nameFr:in", ""));
    assertThat(empty.body()).contains("The name in English is missing.");

    String hostile = "<script>alert(1)</script>";
    HttpResponse<String> begun =
        secretariat.submit(
            secretariat.get("/groups/new"),
            "group",
            "Begin",
            Map.of("nameEn:in", hostile, "nameFr:in", "Fleuves"));
    assertThat(begun.statusCode()).isEqualTo(302);
    String id = id(begun);
    HttpResponse<String> prepare = secretariat.get("/groups/prepare?id=" + id);
    assertThat(prepare.body())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Nobody is named as chair.")
        .doesNotContain(hostile);
    HttpResponse<String> saved =
        secretariat.submit(
            prepare,
            "taskform",
            "Save the task",
            Map.of(
                "nameEn:in", "Rivers",
                "nameFr:in", "Fleuves",
                "taskEn:in", "Look at rivers.",
                "taskFr:in", "Étudier les fleuves.",
                "due:in", "2019-01-01"));
    assertThat(saved.body()).contains("The report must be due after today.");
    notForOthers(id);
  }

  private void notForOthers(String id) throws SQLException {
    Browser general = somebody("SECRETARY_GENERAL");
    for (String page : List.of("group", "prepare", "submit", "seat")) {
      HttpResponse<String> hidden = general.get("/groups/" + page + "?id=" + id);
      assertThat(hidden.statusCode()).as(page).isNotEqualTo(200);
      assertThat(hidden.body()).doesNotContain("Fleuves", "Rivers");
    }
    Browser secretariat = somebody("SECRETARIAT");
    assertThat(secretariat.get("/groups/group?id=" + UUID.randomUUID()).statusCode())
        .isNotEqualTo(200);
    assertThat(secretariat.get("/groups/group?id=nonsense").statusCode()).isNotEqualTo(200);
  }

  private static String id(HttpResponse<String> redirect) {
    String location = redirect.headers().firstValue("Location").orElseThrow();
    Matcher id = Pattern.compile("id=([0-9a-f-]{36})").matcher(location);
    assertThat(id.find()).as(location).isTrue();
    return id.group(1);
  }

  private Browser somebody(String office) throws SQLException {
    UUID person = UUID.randomUUID();
    database.run(
        "insert into access.granted (id, person, role, scope, from_at, because, granted_at) values"
            + " (gen_random_uuid(), '"
            + person
            + "', '"
            + office
            + "', 'HOUSE', now() - interval '1 day', 'test', now())");
    return new Browser(URI.create(site.toString())).as(person);
  }
}
