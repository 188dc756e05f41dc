package decem.exchange.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.Language;
import decem.exchange.control.WordReader;
import decem.exchange.control.WordReading;
import decem.roomtests.Room;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is proved over HTTP: who gets a version as a file, and what is in it. */
final class DownloadScenarios {
  private static final String PLACE =
      "/api/v1/papers/" + ShelvedPapers.PAPER.value() + "/versions/2/";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI site;
  private final UUID reader = UUID.randomUUID();

  DownloadScenarios(URL site) throws SQLException {
    this.site = URI.create(site.toString());
    var database = Room.named("exchange").database();
    database.run(
        "insert into access.granted (id, person, role, scope, place, from_at, because, granted_at)"
            + " values ('%s', '%s', 'EXPERT', 'GROUP', '%s', now() - interval '1 day', 'test', now())"
                .formatted(UUID.randomUUID(), reader, ShelvedPapers.GROUP.value()));
    database.run(
        "insert into access.paper (paper, group_id) values ('%s', '%s') on conflict do nothing"
            .formatted(ShelvedPapers.PAPER.value(), ShelvedPapers.GROUP.value()));
  }

  void aMemberSavesTheVersionAsWord() throws Exception {
    HttpResponse<byte[]> answer = get(reader, PLACE + "word?lang=en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"GR-2026-0007-REV1-en.docx\"");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    var read = (WordReading.Read) new WordReader().read(answer.body(), Language.EN);
    assertThat(read.document().textContent()).contains("rivers know no frontier");
    assertThat(read.pictures()).hasSize(1);
  }

  void aMemberSavesTheVersionAsPdf() throws Exception {
    HttpResponse<byte[]> answer = get(reader, PLACE + "pdf?lang=en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Reading the rivers together", "GR(2026)0007-REV1", "for delegations")
          .contains("20 November 2026", ShelvedPapers.DIGEST.hex(), "1 / 1");
    }
  }

  void whatOneMayNotReadIsUnknown() throws Exception {
    UUID stranger = UUID.randomUUID();
    String none = "/api/v1/papers/" + UUID.randomUUID() + "/versions/2/";
    for (String form : new String[] {"word?lang=en", "pdf?lang=en"}) {
      assertThat(get(stranger, PLACE + form).statusCode()).isEqualTo(404);
      assertThat(get(stranger, PLACE + form).body()).isEqualTo(get(reader, none + form).body());
    }
    assertThat(get(stranger, PLACE + "word?lang=fr").body())
        .isEqualTo(get(reader, none + "word?lang=fr").body());
    for (String form : new String[] {"word?lang=fr", "pdf?lang=fr"}) {
      HttpResponse<byte[]> answer = get(reader, PLACE + form);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(new String(answer.body(), UTF_8))
          .isEqualTo("There is no French text of this version.");
    }
    assertThat(get(reader, PLACE + "word?lang=xx").statusCode()).isEqualTo(404);
    assertThat(get(reader, PLACE.replace("/2/", "/x/") + "pdf?lang=en").statusCode())
        .isEqualTo(404);
  }

  void whoIsNotSignedInIsAskedTo() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(site.resolve(PLACE + "pdf?lang=en")).build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private HttpResponse<byte[]> get(UUID person, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve(path)).header("Test-Person", person.toString()).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
