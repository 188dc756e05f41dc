package decem.comments.boundary;

import static decem.comments.boundary.ThreadScenarios.says;
import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.people.PersonId;
import decem.roomtests.Browser;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What bodies observe on a version that was circulated to them, and who is shown it. */
final class ObservationScenarios {

  private static final String QUOTE = "shared gauge";

  private final URI site;
  private final UUID id = UUID.randomUUID();

  ObservationScenarios(URL site) {
    this.site = URI.create(site.toString());
  }

  void aBodySeesItsOwnAndTheGroupAll() {
    UUID halvoras = UUID.randomUUID();
    says(of(Cast.CALDRIA).observe(id, QUOTE, "Ours is older."), 200, id.toString());
    says(of(Cast.HALVORA).observe(halvoras, QUOTE, "Ours is new."), 200, halvoras.toString());
    assertThat(of(Cast.CALDRIA_TOO).threads(id)).hasSize(1);
    assertThat(of(Cast.CALDRIA).threads(halvoras)).isEmpty();
    assertThat(of(Cast.HALVORA).threads(id)).isEmpty();
    assertThat(of(Cast.LATE).threads()).isEmpty();
    assertThat(of(Cast.SECRETARY_GENERAL).threads()).isEmpty();
    for (PersonId member : List.of(Cast.CHAIR, Cast.AUTHOR, Cast.SECRETARY, Cast.OBSERVER)) {
      assertThat(of(member).threads(id)).hasSize(1);
      assertThat(of(member).threads(halvoras)).hasSize(1);
    }
    for (PersonId other : List.of(Cast.STRANGER, Cast.ELSEWHERE, Cast.NOT_ASKED)) {
      assertThat(of(other).list().statusCode()).isEqualTo(404);
      assertThat(of(other).list().body()).doesNotContain("Ours");
    }
  }

  void theTwoLayersDoNotMix() {
    of(Cast.CALDRIA).observe(id, QUOTE, "An observation.");
    UUID comment = UUID.randomUUID();
    Margin.ofText(site, Cast.AUTHOR).comment(comment, QUOTE, "A comment.");
    assertThat(of(Cast.CHAIR).threads(comment)).isEmpty();
    assertThat(Margin.ofText(site, Cast.CHAIR).threads(id)).isEmpty();
    says(Margin.ofText(site, Cast.CHAIR).reply(id, UUID.randomUUID(), "Noted."), 404, "unknown");
    says(Margin.ofText(site, Cast.CHAIR).settle(id, "resolve"), 404, "unknown");
    says(of(Cast.CALDRIA).observe(comment, QUOTE, "Over it."), 404, "unknown");
    says(Margin.ofText(site, Cast.AUTHOR).comment(id, QUOTE, "Over it."), 404, "unknown");
  }

  void onlyABodyThatIsAskedObserves() {
    says(of(Cast.CHAIR).observe(id, QUOTE, "As a chair."), 403, "not-permitted");
    says(of(Cast.OBSERVER).observe(id, QUOTE, "As an observer."), 403, "not-permitted");
    says(of(Cast.SECRETARY_GENERAL).observe(id, QUOTE, "From above."), 403, "not-permitted");
    says(of(Cast.NOT_ASKED).observe(id, QUOTE, "Not asked."), 404, "unknown");
    says(of(Cast.STRANGER).observe(id, QUOTE, "A stranger."), 404, "unknown");
    says(of(Cast.LATE).observe(id, QUOTE, "A day late."), 409, "over");
    assertThat(of(Cast.CHAIR).threads(id)).isEmpty();
  }

  void anObservationIsMadeOnceAndOnWordsThatStandThere() {
    says(of(Cast.CALDRIA).observe(id, QUOTE, "Once."), 200, id.toString());
    says(of(Cast.CALDRIA).observe(id, QUOTE, "Once."), 200, id.toString());
    says(of(Cast.CALDRIA_TOO).observe(id, QUOTE, "Taken over."), 404, "unknown");
    assertThat(of(Cast.CHAIR).threads(id)).hasSize(1);
    UUID nowhere = UUID.randomUUID();
    says(of(Cast.CALDRIA).observe(nowhere, "third gauge", "On?"), 409, "words-have-changed");
    says(of(Cast.CALDRIA).observe(nowhere, QUOTE, "x".repeat(10_001)), 422, "too-long");
    says(of(Cast.CALDRIA).send("{\"block\":\"first\"}"), 422, "malformed");
    assertThat(of(Cast.CHAIR).threads(nowhere)).isEmpty();
  }

  void thePagesOfferWhatTheReaderMayDo() {
    String form = "data-part=\"new\"";
    String margin = page(Cast.AUTHOR, "/living.xhtml?id=" + Cast.PAPER.value()).body();
    assertThat(margin)
        .contains(form, Margin.THREADS, "Seen by the group only", "at most 10,000 letters");
    assertThat(page(Cast.OBSERVER, "/living.xhtml?id=" + Cast.PAPER.value()).body())
        .contains(Margin.THREADS)
        .doesNotContain(form);
    String version = "/version.xhtml?n=1&id=" + Cast.PAPER.value();
    assertThat(page(Cast.CALDRIA, version).body())
        .contains(form, "Your body is asked for observations until", "No other body does");
    assertThat(page(Cast.LATE, version).body())
        .contains("That time is over; no more can be sent.")
        .doesNotContain(form);
    assertThat(page(Cast.CHAIR, version).body())
        .contains("You see what every body observes")
        .doesNotContain(form, "observations until");
    assertThat(page(Cast.STRANGER, version).statusCode()).isNotEqualTo(200);
    assertThat(page(Cast.NOT_ASKED, version).statusCode()).isNotEqualTo(200);
    Browser french = new Browser(site).as(Cast.LATE.value());
    french.cookies().putAll(Map.of("__Host-decem-language", "fr"));
    assertThat(french.get(version).body())
        .contains("Ce délai est passé", "Le délai pour observer cette version est passé");
  }

  private HttpResponse<String> page(PersonId person, String address) {
    return new Browser(site).as(person.value()).get(address);
  }

  private Margin of(PersonId person) {
    return Margin.ofVersion(site, person);
  }
}
