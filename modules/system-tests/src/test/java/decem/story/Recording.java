package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Last chapter: the decided paper at its lasting address, its record, and the way out again. */
record Recording(Cast cast, RunningHouse house) {

  void records(String paper) {
    String record = "/record/" + paper + "/3";
    for (String who : List.of("energy", "office", "caldria", "halvora")) {
      assertThat(cast.reader(who).asks(record)).as(who).isEqualTo(200);
      assertThat(cast.reader(who).asks("/papers/" + paper + "/versions/3")).isEqualTo(200);
    }
    assertThat(cast.administrator().asks(record)).as("by office alone").isEqualTo(404);
    Person reader = cast.reader("caldria");
    reader.comesTo(record, 200);
    reader.reads("matches");
    reader.reads("message");
    reader.learnsWhoSees("sees.record");
    assertThat(reader.page.locator("main").innerText())
        .containsPattern("[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}");
    reader.shows("record");
    showsWhatWasTamperedWith(reader, record, paper);
    leavesAsWordAndPdf(reader, paper);
  }

  private void showsWhatWasTamperedWith(Person reader, String record, String paper) {
    Superuser superuser = new Superuser(house);
    superuser.flipsOneBit(paper, 3, cast.telling().code());
    reader.comesTo(record, 200);
    reader.reads("differs");
    reader.shows("differs");
    superuser.flipsOneBit(paper, 3, cast.telling().code());
    reader.comesTo(record, 200);
    reader.reads("matches");
  }

  private void leavesAsWordAndPdf(Person reader, String paper) {
    String language = "?lang=" + cast.telling().language();
    assertThat(firstLetters(reader, paper, "word" + language)).startsWith("PK");
    assertThat(firstLetters(reader, paper, "pdf" + language)).startsWith("%PDF");
  }

  private String firstLetters(Person reader, String paper, String file) {
    APIResponse answer =
        reader.page.request().get(house.address("/api/v1/papers/" + paper + "/versions/3/" + file));
    assertThat(answer.status()).as(file).isEqualTo(200);
    return new String(answer.body(), 0, 4, StandardCharsets.ISO_8859_1);
  }
}
