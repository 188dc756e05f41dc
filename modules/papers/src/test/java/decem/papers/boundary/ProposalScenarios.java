package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.Login;
import decem.roomtests.Browser;
import decem.roomtests.Form;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;

/** Two chairs with one proposal between them: each acts on what the own page showed. */
final class ProposalScenarios {

  private final Cast cast = new Cast();
  private final Login database = Room.named("papers").database();
  private final Browser chair;
  private final String paper;

  ProposalScenarios(URL site) throws URISyntaxException, SQLException {
    URI address = site.toURI();
    this.chair = new Browser(address).as(cast.chair.value());
    this.paper = PageScenarios.dossier(Seeded.PROPOSED);
  }

  void whatWasNotSeenIsNotConfirmed() throws SQLException {
    proposed("The first note");
    Form seen = form("The first note");
    ended();
    proposed("Another note");

    HttpResponse<String> answer = seen.press("Submit version 1");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("What you saw is not proposed any more", "Another note")
        .doesNotContain("The first note");
    assertThat(count("submission")).isEqualTo("0");
    ended();
    HttpResponse<String> nothing = seen.press("Submit version 1");
    assertThat(nothing.statusCode()).isEqualTo(409);
    assertThat(nothing.body())
        .contains("What you saw is not proposed any more", "<form id=\"submit\"");
  }

  void whatWasReleasedIsNotTakenBack() throws SQLException {
    String release = proposed("Take it");
    Form seen = form("Take it");
    ended();
    database.run(
        "insert into papers.submission (id, paper, number, digest, by_person, proposed_by, at,"
            + " cover_note) select '%s', paper, number, digest, by_person, '%s', now(), 'Take it'"
                .formatted(release, cast.coChair.value())
            + " from papers.version where paper = '%s'".formatted(paper));

    HttpResponse<String> answer = seen.press("Take the proposal back");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("The other chair was faster");
  }

  /** While a page is open, the version on it may make way for another. */
  void whatWasNotSeenIsNotWithdrawn() throws SQLException {
    HttpResponse<String> page = chair.get("/papers/withdraw?id=" + paper);
    Form seen = chair.form(page, "withdraw").with("version", "2");

    HttpResponse<String> answer = seen.press("Withdraw version 1");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Another version has been submitted meanwhile");
    assertThat(count("submission where ended_at is null and")).isEqualTo("1");
  }

  private Form form(String note) {
    HttpResponse<String> page = chair.get("/papers/submit?n=1&id=" + paper);
    assertThat(page.body()).contains(note);
    return chair.form(page, "proposal");
  }

  private String proposed(String note) throws SQLException {
    return database.ask(
        "insert into papers.release (id, paper, number, act, bodies, cover_note, proposed_by,"
            + " proposed_at) values (gen_random_uuid(), '%s', 1, 'SUBMIT', '', '%s', '%s', now())"
                .formatted(paper, note, cast.coChair.value())
            + " returning id");
  }

  private void ended() throws SQLException {
    database.run(
        "update papers.release set ended_at = now() where ended_at is null and paper = '%s'"
            .formatted(paper));
  }

  private String count(String table) throws SQLException {
    String where = table.contains("where") ? " " : " where ";
    return database.ask("select count(*) from papers." + table + where + "paper = '" + paper + "'");
  }
}
