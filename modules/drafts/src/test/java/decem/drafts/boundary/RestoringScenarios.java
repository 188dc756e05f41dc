package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Nodes;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** An earlier state brought back on its page: who may, what is said before, what is done once. */
final class RestoringScenarios {

  private final URI site;
  private final OneText text;

  RestoringScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    text =
        new OneText(
            Room.named("drafts").database(),
            Nodes.heading(1, "Rivers").withId("h1"),
            Nodes.paragraph("The river rises.").withId("p1"));
    text.save(Edits.insert(9, "It is said that "));
  }

  void whatWillHappenIsSaidAndThenDone() throws SQLException {
    Browser expert = new Browser(site).as(text.expert);
    assertThat(expert.get(history()).body())
        .contains("Restore this state", "to=c1")
        .doesNotContain("to=c2\">Restore this state");
    HttpResponse<String> page = expert.get(restore("c1"));
    assertThat(page.body())
        .contains("The text becomes again what it was: commit 1, ")
        .contains("Rewritten: a paragraph in 1", "No word added, 4 taken out.", "Nothing is lost");
    HttpResponse<String> done = expert.form(page, "restore").press("Restore");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(text.document()).isEqualTo(text.documentAt(1));
    HttpResponse<String> again = expert.form(page, "restore").press("Restore");
    assertThat(again.statusCode()).as(again.body()).isEqualTo(302);
    assertThat(text.kinds()).isEqualTo("import edit restore");
    assertThat(expert.get(history() + "&note=restored").body())
        .contains("The earlier state is the text again.", "brought back an earlier state");
  }

  void whereNothingHasChangedThePageSaysSo() throws SQLException {
    Browser expert = new Browser(site).as(text.expert);
    assertThat(expert.get(restore("c2")).body())
        .contains("There is nothing to restore.", "Go back")
        .doesNotContain("restore:press");
    HttpResponse<String> page = expert.get(restore("c1"));
    text.save(Edits.delete(9, 25));
    HttpResponse<String> same = expert.form(page, "restore").press("Restore");
    assertThat(same.statusCode()).isEqualTo(409);
    assertThat(same.body()).contains("There is nothing to restore.");
    assertThat(text.kinds()).isEqualTo("import edit edit");
  }

  void whereOthersHaveWrittenMeanwhileItIsSaidAnew() throws SQLException {
    Browser expert = new Browser(site).as(text.expert);
    HttpResponse<String> page = expert.get(restore("c1"));
    text.save(Edits.insert(9, "Now "));
    HttpResponse<String> anew = expert.form(page, "restore").press("Restore");
    assertThat(anew.statusCode()).isEqualTo(409);
    assertThat(anew.body()).contains("Somebody has written in the text", "5 taken out.");
    assertThat(text.kinds()).isEqualTo("import edit edit");
    assertThat(expert.form(anew, "restore").press("Restore").statusCode()).isEqualTo(302);
    assertThat(text.document()).isEqualTo(text.documentAt(1));
  }

  void inFrenchItReadsLikeFrench() {
    Browser expert = new Browser(site).as(text.expert);
    expert.cookies().put("__Host-decem-language", "fr");
    assertThat(expert.get(restore("c1")).body())
        .contains("Le texte redevient ce qu’il était\u00a0: état 1, ", "Ce qui va se passer");
  }

  /** The right is asked when the page is shown and again where the commit is stored. */
  void onlyWhoWritesMay() throws SQLException {
    HttpResponse<String> page = new Browser(site).as(text.expert).get(restore("c1"));
    for (String role : new String[] {"SECRETARY", "OBSERVER"}) {
      UUID person = UUID.randomUUID();
      text.grant(person, role, "GROUP", text.group);
      Browser reader = new Browser(site).as(person);
      assertThat(reader.get(restore("c1")).statusCode()).as(role).isEqualTo(403);
      assertThat(reader.get(history()).body()).doesNotContain("/drafts/restore");
      assertThat(reader.get(compare()).body()).doesNotContain("/drafts/restore");
      assertThat(reader.form(page, "restore").press("Restore").statusCode()).isIn(403, 409);
    }
    Browser stranger = new Browser(site).as(UUID.randomUUID());
    assertThat(stranger.get(restore("c1")).statusCode()).isEqualTo(404);
    assertThat(stranger.form(page, "restore").press("Restore").statusCode()).isIn(404, 409);
    assertThat(text.kinds()).isEqualTo("import edit");
    UUID chair = UUID.randomUUID();
    text.grant(chair, "CHAIR", "GROUP", text.group);
    Browser writer = new Browser(site).as(chair);
    assertThat(writer.get(compare()).body()).contains("/drafts/restore", "Restore commit 1, ");
    HttpResponse<String> done = writer.form(writer.get(restore("c1")), "restore").press("Restore");
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(text.kinds()).isEqualTo("import edit restore");
  }

  void noOtherPageRestores() throws SQLException {
    Browser elsewhere = new Browser(site).as(text.expert);
    HttpResponse<String> forged =
        elsewhere.post(
            restore("c1"), Map.of("key", UUID.randomUUID().toString(), "restore", "restore"));
    assertThat(forged.statusCode()).isNotEqualTo(302);
    HttpResponse<String> json = elsewhere.json(restore("c1"), "{}");
    assertThat(json.statusCode()).isNotEqualTo(302);
    assertThat(text.kinds()).isEqualTo("import edit");
  }

  private String history() {
    return about("history");
  }

  private String compare() {
    return about("compare") + "&from=c1";
  }

  private String restore(String state) {
    return about("restore") + "&to=" + state;
  }

  private String about(String page) {
    return "/drafts/" + page + "?lang=en&id=" + text.paper;
  }
}
