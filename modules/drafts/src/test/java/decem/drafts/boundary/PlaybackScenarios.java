package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Nodes;
import decem.roomtests.Browser;
import decem.roomtests.Room;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;

/** A text played back over HTTP: page by page, and state by state as the script asks. */
final class PlaybackScenarios {

  private static final int MOST_STATEMENTS = 12;

  private final URI site;
  private final OneText text;

  PlaybackScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    text =
        new OneText(
            Room.named("drafts").database(),
            Nodes.paragraph("The <b>river</b> rises.").withId("p1"));
    text.save(Edits.insert(1, "So, "));
  }

  void everyStateIsAPage() {
    Browser reader = new Browser(site).as(text.expert);
    assertThat(reader.get("/drafts/history?lang=en&id=" + text.paper).body())
        .contains("/drafts/playback?id=", "Play back");
    assertThat(reader.get(page()).body())
        .contains("Commit 1 of 2: " + Neighbours.name(text.expert), ">The &lt;b&gt;river")
        .contains("type=\"range\"", "max=\"2\"", "at=0", "at=2", "data-changed=\"p1\"");
    assertThat(reader.get(page() + "&at=2").body())
        .contains("Commit 2 of 2: ", "One paragraph changed.", "So, The");
    assertThat(reader.get(page() + "&at=0").body()).contains("The empty page");
    assertThat(reader.get(page() + "&at=99").body()).contains("Commit 2 of 2: ");
    reader.cookies().put("__Host-decem-language", "fr");
    assertThat(reader.get(page()).body()).contains("État 1 sur 2\u00a0: ");
  }

  void oneStateIsAskedForAtATime() {
    Browser reader = new Browser(site).as(text.expert);
    HttpResponse<String> state = reader.get(state(2) + "?before=1");
    assertThat(state.statusCode()).as(state.body()).isEqualTo(200);
    assertThat(state.body())
        .contains("\"n\":2", "\"changed\":[\"p1\"]", "Commit 2 of 2: ", "So, The &lt;b&gt;river");
    assertThat(reader.statements()).hasSizeLessThan(MOST_STATEMENTS);
    assertThat(reader.get(state(3)).statusCode()).isEqualTo(404);
    assertThat(reader.get(state(2) + "?before=3").statusCode()).isEqualTo(404);
    assertThat(reader.get(Writer.address(text) + "/at/nonsense").statusCode()).isEqualTo(404);
  }

  void itIsForTheGroup() throws SQLException {
    UUID observer = UUID.randomUUID();
    text.grant(observer, "OBSERVER", "GROUP", text.group);
    assertThat(new Browser(site).as(observer).get(state(1)).statusCode()).isEqualTo(200);
    UUID stranger = UUID.randomUUID();
    assertThat(new Browser(site).as(stranger).get(state(1)).statusCode()).isEqualTo(404);
    assertThat(new Browser(site).get(state(1)).statusCode()).isEqualTo(401);
    OneText other = new OneText(text.database, Nodes.paragraph("Other words."));
    String foreign = "/api/v1/papers/" + text.paper + "/texts/" + other.text + "/at/1";
    assertThat(new Browser(site).as(text.expert).get(foreign).statusCode()).isEqualTo(404);
  }

  private String page() {
    return "/drafts/playback?lang=en&id=" + text.paper;
  }

  private String state(long n) {
    return Writer.address(text) + "/at/" + n;
  }
}
