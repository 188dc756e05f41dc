package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at the door for Word files to that which is none. */
class UploadIT {

  private static final String DOOR =
      "/papers/open?group="
          + UUID.nameUUIDFromBytes("demo:group:warning".getBytes(StandardCharsets.UTF_8));
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final long VAST = 200L << 20;
  private static final long AT_MOST = VAST / 2;

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @EnumSource(names = {"WITHOUT_A_BYTE", "CUT_SHORT", "BEARING_MACROS", "BOMB"})
  void a_file_that_is_no_paper_is_refused_beside_what_was_typed(BadFile file) throws SQLException {
    String language = file.ordinal() % 2 == 0 ? "en" : "fr";
    try (Visitor chair = Visitor.signedIn(house, "law", language);
        Remains remains = Remains.of(house)) {
      String before = remains.uploaded();

      Response answer = sent(chair, file);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(chair.page().locator("main [role=alert]").textContent())
          .contains(file.answer(language));
      assertThat(chair.page().inputValue("[id='open:workingTitle:in']")).isEqualTo("A wrong file");
      assertThat(remains.uploaded()).isEqualTo(before);
      chair.findsThePageAccessible();
      chair.metNoTrouble();
    }
  }

  private static Response sent(Visitor chair, BadFile file) {
    Page page = chair.page();
    chair.opens(DOOR);
    page.locator("[id='open:titleEn:in']").fill("A wrong file");
    page.locator("[id='open:workingTitle:in']").fill("A wrong file");
    page.locator("[id='open:fileEn:in']")
        .setInputFiles(new FilePayload("paper.docx", WORD, file.bytes()));
    Response answer =
        page.waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> page.locator("[id='open'] .b--main").click());
    page.waitForSelector("main [role=alert]");
    return answer;
  }

  @ParameterizedTest
  @CsvSource({
    "true, en, This file is too large",
    "true, fr, Ce fichier est trop volumineux",
    "false, en, This file is too large"
  })
  void two_hundred_megabytes_are_refused_before_they_are_read(
      boolean announced, String language, String words) throws SQLException, IOException {
    try (Visitor chair = Visitor.signedIn(house, "law", language);
        Remains remains = Remains.of(house)) {
      String before = remains.uploaded();
      LongUpload upload = upload(chair);

      LongUpload.Reply reply = announced ? upload.announced(VAST) : upload.unannounced(VAST);

      assertThat(reply.sent()).isLessThan(AT_MOST);
      assertThat(reply.status()).isEqualTo(413);
      assertThat(reply.text()).contains(words);
      assertThat(remains.uploaded()).isEqualTo(before);
    }
  }

  private LongUpload upload(Visitor chair) {
    chair.opens(DOOR);
    String cookies =
        chair.page().context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    return new LongUpload(URI.create(house.address("")), DOOR, cookies);
  }

  @ParameterizedTest
  @ValueSource(strings = {"energy", "caldria"})
  void who_may_not_open_a_paper_does_not_get_to_the_door(String who) {
    try (Visitor other = Visitor.signedIn(house, who, "en")) {
      assertThat(other.opens(DOOR).status()).isIn(403, 404);
    }
  }
}
