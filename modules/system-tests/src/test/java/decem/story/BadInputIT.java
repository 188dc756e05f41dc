package decem.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What nobody should send, sent to the pages as they are: a clear sentence in the language of
 * whoever sent it, the right status, and nothing half-done.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputIT {

  private static final int UNACCEPTABLE = 422;
  private static final String PLANTED = "\"><b data-planted=\"1\">x</b><script>planted()</script>";
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** Without a thing these show a list, or begin a new one. */
  private static final String ASKS_NOTHING = "/(papers|groups|record)/|/groups/body\\?id=";

  private static RunningHouse house;
  private static Books books;
  private static Ways ways;

  /** A house of its own, for what is written here stays in it. */
  @BeforeAll
  static void opens() {
    house = RunningHouse.fresh("bad-input");
    books = new Books(house);
    ways = new Ways(house);
  }

  @AfterAll
  static void closes() {
    books.close();
    house.stop();
  }

  static Stream<Arguments> files() {
    return Arrays.stream(BadFile.values())
        .flatMap(file -> Stream.of(Arguments.of(file, "en"), Arguments.of(file, "fr")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_that_is_no_paper_is_refused_with_its_reason(BadFile file, String language) {
    Asker chair = Asker.signedIn(house, "law").speaking(language);
    Map<String, String> before = books.closed();
    Parts parts = paper(chair, "Rivers").withFile("open:fileEn:in", "paper.docx", file.bytes());

    Reply reply = chair.sends("/papers/open?group=" + group(), Parts.TYPE, parts.body());

    assertThat(reply.status()).isEqualTo(UNACCEPTABLE);
    assertThat(reply.body()).contains(file.answer(language));
    assertThat(books.closed()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, 'Give the paper a title, in English or in French.'",
    "fr, 0, 'Donnez un titre au document, en anglais ou en français.'",
    "en, 10000, 300",
    "fr, 10000, 300"
  })
  void a_title_of_no_or_of_ten_thousand_letters_is_refused(
      String language, int letters, String sentence) {
    Asker chair = Asker.signedIn(house, "law").speaking(language);
    Map<String, String> before = books.closed();

    Reply reply = paper(chair, "x".repeat(letters)).sentBy(chair);

    assertThat(reply.status()).isEqualTo(UNACCEPTABLE);
    assertThat(reply.body()).contains(sentence);
    assertThat(books.closed()).isEqualTo(before);
  }

  /** What is without width is no letter, wherever it is written. */
  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u2060\ufeff", "\u00ad"})
  void names_and_titles_of_which_nothing_can_be_seen_are_refused(String unseen) {
    Asker chair = Asker.signedIn(house, "law").speaking("en");
    Asker secretariat = Asker.signedIn(house, "secretariat").speaking("en");
    Asker administrator = Asker.signedIn(house, "admin").speaking("en");
    Map<String, String> before = books.closed();
    Reply paper = paper(chair, unseen).sentBy(chair);
    Reply group =
        secretariat
            .finds("/groups/new", "group")
            .with("nameEn", unseen)
            .with("nameFr", unseen)
            .sentBy(secretariat);
    Reply person =
        administrator
            .finds("/people/accounts", "invite")
            .with("name", unseen)
            .with("address", "unseen@meridian.example")
            .sentBy(administrator);
    assertThat(paper.body()).contains("Give the paper a title, in English or in French.");
    assertThat(group.body()).contains("The name in English is missing.");
    assertThat(person.body()).contains("A name has 1 to 120 characters on one line.");
    assertThat(books.closed()).isEqualTo(before);
  }

  @Test
  void what_is_pressed_twice_happens_once() {
    Asker chair = Asker.signedIn(house, "law");
    Asker secretariat = Asker.signedIn(house, "secretariat");
    Asker administrator = Asker.signedIn(house, "admin");
    happensOnce("papers.dossier", chair, paper(chair, "Pressed twice"));
    happensOnce(
        "groups.expert_group",
        secretariat,
        secretariat
            .finds("/groups/new", "group")
            .with("nameEn", "Pressed twice")
            .with("nameFr", "Deux fois"));
    happensOnce(
        "people.account",
        administrator,
        administrator
            .finds("/people/accounts", "invite")
            .with("name", "Pressed twice")
            .with("address", "twice@meridian.example"));
  }

  private static void happensOnce(String table, Asker asker, Form form) {
    int before = books.lines(table);
    List<CompletableFuture<Reply>> both =
        Stream.of(1, 2)
            .map(click -> CompletableFuture.supplyAsync(() -> form.sentBy(asker)))
            .toList();
    both.forEach(
        click -> assertThat(click.join().status()).as(table).isIn(200, 302, 409, UNACCEPTABLE));
    assertThat(both).as(table).anyMatch(click -> click.join().status() == 302);
    assertThat(books.lines(table)).as(table).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00000000-0000-4000-8000-000000000000", "not-an-id", "", "1%27%20or%201=1"})
  void every_page_of_a_thing_says_that_there_is_no_such_thing(String id) {
    SoftAssertions everywhere = new SoftAssertions();
    Map<String, Asker> askers = new TreeMap<>();
    things()
        .forEach(
            way -> {
              String path = way.path().replaceAll(ID, id);
              int status = by(askers, way.who()).gets(path).status();
              everywhere
                  .assertThat(status)
                  .as(path)
                  .isIn(path.matches(ASKS_NOTHING) ? 200 : 404, 404);
            });
    everywhere.assertAll();
  }

  @Test
  void other_peoples_things_are_not_there_or_not_theirs() {
    SoftAssertions everywhere = new SoftAssertions();
    Map<String, Asker> askers = new TreeMap<>();
    things()
        .forEach(
            way -> {
              String other = way.who().equals("admin") ? "law" : "admin";
              int status = by(askers, other).gets(way.path()).status();
              everywhere.assertThat(status).as(other + " at " + way.path()).isIn(403, 404);
            });
    everywhere.assertAll();
  }

  private static List<Ways.Way> things() {
    List<Ways.Way> things =
        ways.all().values().stream()
            .filter(way -> way.house() == house && way.path().matches(".*" + ID + ".*"))
            .toList();
    assertThat(things).hasSizeGreaterThan(15);
    return things;
  }

  /** Comes last, for it sends every form that there is. */
  @Test
  @Order(Integer.MAX_VALUE)
  void script_in_every_field_of_every_form_stays_words() {
    SoftAssertions everywhere = new SoftAssertions();
    Map<String, Asker> askers = new TreeMap<>();
    List<String> filled = new ArrayList<>();
    for (Ways.Way way : pages()) {
      Asker asker = by(askers, way.who());
      for (Form form : Form.all(asker.gets(way.path()).body())) {
        if (!form.texts().isEmpty()) {
          Reply reply = form.filledWith(PLANTED).sentBy(asker);
          everywhere.assertThat(reply.status()).as(way.path() + form.marks()).isLessThan(500);
          staysWords(everywhere, way.path() + form.marks(), reply);
          form.texts().forEach(text -> filled.add(way.path() + " " + text));
        }
      }
    }
    int shown = 0;
    for (Ways.Way way : pages()) {
      Reply reply = by(askers, way.who()).gets(way.path());
      staysWords(everywhere, way.path(), reply);
      shown += reply.body().contains("&lt;b data-planted") ? 1 : 0;
    }
    everywhere.assertThat(filled).as("fields").hasSizeGreaterThan(30);
    everywhere.assertThat(shown).as("pages that show what was written").isGreaterThan(3);
    everywhere.assertAll();
  }

  private static List<Ways.Way> pages() {
    return ways.all().values().stream()
        .filter(way -> way.house() == house)
        .sorted(Comparator.comparing(way -> way.path().contains("/release?")))
        .toList();
  }

  private static void staysWords(SoftAssertions everywhere, String where, Reply reply) {
    everywhere
        .assertThat(reply.body())
        .as(where)
        .doesNotContain("<b data-planted", "<script>planted");
  }

  @Test
  void script_in_a_text_and_in_a_comment_stays_words() {
    String paper = ways.all().get("/papers/paper.xhtml").path();
    try (Visitor expert = Visitor.signedIn(house, "energy", "en")) {
      expert.opens(paper + "?lang=en");
      expert.page().locator(".ProseMirror p").nth(1).click();
      expert.page().keyboard().press("Home");
      expert.page().keyboard().insertText("Word " + PLANTED);
      expert.page().keyboard().press("Control+s");
      expert.page().waitForSelector("[data-decem=status][data-state=saved]");
      expert.page().locator(".ProseMirror p").nth(1).dblclick();
      expert.page().locator("[data-command=comment]").click();
      expert.page().locator("[data-decem=margin] [data-part=new] textarea").fill(PLANTED);
      expert.page().locator("[data-decem=margin] [data-part=new] [type=submit]").click();
      expert.page().waitForSelector("[data-decem=margin] .card:has-text('planted()')");
      expert.page().reload();
      expert.page().waitForSelector("[data-decem=margin] .card:has-text('planted()')");
      assertThat(expert.page().locator("[data-planted]").count()).isZero();
      expert.metNoTrouble();
    }
  }

  private static Asker by(Map<String, Asker> askers, String who) {
    return askers.computeIfAbsent(
        who,
        first ->
            who.equals(Ways.STRANGER)
                ? Asker.stranger(house)
                : Asker.signedIn(house, who).speaking("en"));
  }

  private static Form paper(Asker chair, String title) {
    return chair
        .finds("/papers/open?group=" + group(), "open")
        .with("titleEn", title)
        .with("workingTitle", "Rivers");
  }

  private static String group() {
    return ways.all().get("/groups/group.xhtml").path().replace("/groups/", "");
  }
}
