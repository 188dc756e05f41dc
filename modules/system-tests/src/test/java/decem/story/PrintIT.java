package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A version that comes out of the browser's printer beside the same version as our PDF. */
class PrintIT {

  private static final Pattern LINE =
      Pattern.compile("GR\\(\\d{4}\\)\\d+\\S* · Version [^·]+ · \\d{1,2} \\S+ \\d{4}");
  private static final Pattern DIGEST = Pattern.compile("SHA-256 [0-9a-f]{64}");

  private final RunningHouse house = RunningHouse.shared();

  @ParameterizedTest
  @CsvSource({"en, DEMO UNCLASSIFIED", "fr, DÉMO SANS CLASSIFICATION"})
  void a_printed_page_says_what_the_page_of_the_pdf_says(String language, String marking)
      throws SQLException, IOException {
    try (Visitor reader = Visitor.signedIn(house, "law", language);
        Remains remains = Remains.of(house)) {
      String version = remains.versionOf("Reading the rivers together");
      reader.opens(version + "?lang=" + language);
      String title = Sheet.plain(reader.page().locator("h1").first().textContent());
      List<Sheet> printed = Sheet.of(printed(reader.page(), language));
      List<Sheet> made = Sheet.of(made(reader, version, language));

      String line = found(LINE, made.getFirst());
      String digest = found(DIGEST, made.getFirst());
      everySheetSays(made, line, digest, marking);
      everySheetSays(printed, line, digest, marking);
      assertThat(made.getFirst().words()).contains(title);
      assertThat(printed.getFirst().words()).contains(title);
      assertThat(numbers(made)).containsExactlyElementsOf(upTo(numbers(made).size()));
      assertThat(numbers(made)).hasSizeGreaterThan(40);
      assertThat(numbers(printed)).isEqualTo(numbers(made));
      assertThat(printed.size()).isBetween(made.size() - 1, made.size() + 1);
      assertThat(farthest(printed, made)).isLessThanOrEqualTo(1);
      reader.metNoTrouble();
    }
  }

  private static byte[] printed(Page page, String language) throws IOException {
    page.evaluate("document.fonts.ready");
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    Path shots = Path.of(System.getProperty("decem.shots"));
    Files.createDirectories(shots);
    Files.write(shots.resolve("print-" + language + ".pdf"), pdf);
    return pdf;
  }

  private byte[] made(Visitor reader, String version, String language) throws IOException {
    String door = "/api/v1" + version + "/pdf?lang=" + language;
    APIResponse answer = reader.page().request().get(house.address(door));
    assertThat(answer.status()).isEqualTo(200);
    Files.write(
        Path.of(System.getProperty("decem.shots")).resolve("made-" + language + ".pdf"),
        answer.body());
    return answer.body();
  }

  private static void everySheetSays(
      List<Sheet> sheets, String line, String digest, String marking) {
    assertThat(sheets).hasSizeGreaterThan(5);
    for (int number = 1; number <= sheets.size(); number++) {
      Sheet sheet = sheets.get(number - 1);
      assertThat(List.of(sheet.width(), sheet.height())).containsExactly(210L, 297L);
      assertThat(sheet.words())
          .contains(line, digest, marking)
          .contains(number + " / " + sheets.size());
      assertThat(sheet.words()).doesNotContainPattern("[.:;!?”»] \\d{1,3} GR\\(");
    }
  }

  private static String found(Pattern pattern, Sheet sheet) {
    Matcher matcher = pattern.matcher(sheet.words());
    assertThat(matcher.find()).as(sheet.words()).isTrue();
    return matcher.group();
  }

  private static List<Integer> numbers(List<Sheet> sheets) {
    return sheets.stream().flatMap(sheet -> sheet.numbers().stream()).toList();
  }

  /** By how many pages the two differ at most in where a numbered paragraph begins. */
  private static int farthest(List<Sheet> printed, List<Sheet> made) {
    List<Integer> there = pages(printed);
    List<Integer> here = pages(made);
    return IntStream.range(0, here.size())
        .map(at -> Math.abs(there.get(at) - here.get(at)))
        .max()
        .orElseThrow();
  }

  private static List<Integer> pages(List<Sheet> sheets) {
    return IntStream.range(0, sheets.size())
        .boxed()
        .flatMap(page -> sheets.get(page).numbers().stream().map(number -> page))
        .toList();
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
