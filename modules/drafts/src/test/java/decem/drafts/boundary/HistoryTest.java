package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.database.testing.TestDatabase;
import decem.document.Node;
import decem.document.Nodes;
import decem.drafts.boundary.History.Before;
import decem.drafts.boundary.History.Entry;
import decem.drafts.boundary.History.Newest;
import decem.drafts.boundary.History.Page;
import decem.drafts.boundary.History.Reached;
import decem.drafts.boundary.History.Start;
import decem.drafts.boundary.History.UpTo;
import decem.drafts.boundary.History.Worked;
import decem.drafts.control.Deed.Did;
import decem.drafts.control.Work;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import decem.platform.sql.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final UUID ANA = UUID.randomUUID();
  private static final UUID TOM = UUID.randomUUID();
  private static final Node ONE = Nodes.paragraph("The river rises in spring.").withId("p1");
  private static final Node TWO = Nodes.paragraph("The river falls in autumn.").withId("p2");

  private final List<VersionCard> versions = new ArrayList<>();
  private final History history = new History();
  private PastText text;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void a_text_that_was_opened_long_ago() throws SQLException {
    Database database = Database.over(DATABASE.app().source());
    Sittings sittings = new Sittings();
    sittings.database = database;
    sittings.house = new BrusselsHouse();
    sittings.texts = new PastTexts();
    sittings.texts.database = database;
    sittings.shelf = new SittingShelf();
    sittings.shelf.database = database;
    Milestones milestones = new Milestones();
    milestones.papers = new NamedVersions();
    milestones.cases = new Neighbours.NoCases();
    history.database = database;
    history.house = sittings.house;
    history.texts = sittings.texts;
    history.sittings = sittings;
    history.milestones = milestones;
    history.people = new Neighbours.Everybody();
    text =
        new PastText(DATABASE.app()).becomes(ANA, "import", MORNING.minusSeconds(86_400), ONE, TWO);
  }

  /** The house's zone, without its settings. */
  private static final class BrusselsHouse extends House {
    @Override
    public ZoneId zone() {
      return ZoneId.of("Europe/Brussels");
    }
  }

  private final class NamedVersions extends Neighbours.Titles {
    @Override
    public Map<PaperId, List<VersionCard>> versionsOf(Collection<PaperId> papers) {
      return Map.of(text.paper, versions);
    }
  }

  @Test
  void what_is_written_with_short_pauses_is_one_sitting() throws SQLException {
    text.types(ANA, MORNING, "p1", "Indeed. ")
        .types(ANA, minutes(29), "p1", "And yet. ")
        .types(ANA, minutes(59), "p2", "Later. ");
    assertThat(told(new Newest()))
        .containsExactly("ANA 4-4 edit 1", "ANA 2-3 edit 2", "ANA 1-1 import 1");
  }

  @Test
  void the_day_of_the_house_ends_a_sitting() throws SQLException {
    Instant midnight = Instant.parse("2026-03-02T23:00:00Z");
    text.types(ANA, midnight.minusSeconds(60), "p1", "Today. ")
        .types(ANA, midnight.plusSeconds(60), "p1", "Tomorrow. ");
    Page page = history.of(text.paper, Language.EN, new Newest());
    assertThat(page.days())
        .extracting(History.Day::day)
        .startsWith(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2));
    assertThat(told(new Newest())).startsWith("ANA 3-3 edit 1", "ANA 2-2 edit 1");
  }

  @Test
  void two_who_write_at_the_same_time_have_a_sitting_each_and_their_own_words()
      throws SQLException {
    text.types(ANA, MORNING, "p1", "Indeed and truly. ")
        .types(TOM, minutes(1), "p2", "Never. ")
        .types(ANA, minutes(2), "p1", "Yes. ")
        .types(TOM, minutes(3), "p2", "No. ");
    assertThat(told(new Newest())).startsWith("TOM 3-5 edit 2", "ANA 2-4 edit 2");
    assertThat(works(new Newest()).map(Work::wordsAdded).limit(2)).containsExactly(2, 4);
  }

  @Test
  void a_text_brought_in_stands_by_itself() throws SQLException {
    text.types(ANA, MORNING, "p1", "Indeed. ")
        .becomes(ANA, "import", minutes(1), ONE)
        .types(ANA, minutes(2), "p1", "Again. ");
    assertThat(told(new Newest()))
        .startsWith("ANA 4-4 edit 1", "ANA 3-3 import 1", "ANA 2-2 edit 1");
    assertThat(works(new Newest()).skip(1).findFirst().orElseThrow().deeds())
        .extracting(deed -> deed.did())
        .contains(Did.REMOVED);
  }

  @Test
  void what_is_over_is_reckoned_once_and_kept_and_what_goes_on_is_not() throws SQLException {
    text.types(ANA, MORNING, "p1", "Indeed. ").types(TOM, Instant.now(), "p2", "Now. ");
    List<Work> first = works(new Newest()).toList();
    assertThat(first).hasSize(3);
    assertThat(kept()).isEqualTo("1-1 2-2");
    assertThat(works(new Newest())).isEqualTo(first);
    assertThat(kept()).isEqualTo("1-1 2-2");
  }

  @Test
  void what_is_kept_is_what_is_told() throws SQLException {
    text.types(ANA, MORNING, "p1", "Indeed. ");
    DATABASE
        .app()
        .run(
            "insert into drafts.sitting values ('%s', 2, 2, 1,".formatted(text.id)
                + " '{\"added\":7,\"removed\":0,\"deeds\":[]}')");
    assertThat(works(new Newest()).map(Work::wordsAdded)).startsWith(7);
  }

  @Test
  void the_application_changes_nothing_that_is_kept() {
    for (String change :
        List.of("update drafts.sitting set facts = ''", "delete from drafts.sitting")) {
      assertThatThrownBy(() -> DATABASE.app().run(change))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void many_days_are_told_page_by_page_and_none_is_lost_or_told_twice() throws SQLException {
    for (int day = 0; day < 20; day++) {
      text.types(day % 2 == 0 ? ANA : TOM, MORNING.plusSeconds(86_400L * day), "p1", "Day. ");
    }
    List<List<String>> pages = pages();
    assertThat(pages).extracting(List::size).containsExactly(7, 7, 7);
    assertThat(pages.stream().flatMap(List::stream)).hasSize(21).doesNotHaveDuplicates();
  }

  @Test
  void many_sittings_of_one_day_are_told_page_by_page() throws SQLException {
    for (int i = 0; i < 65; i++) {
      text.types(UUID.randomUUID(), MORNING.plusSeconds(i), "p1", "x");
    }
    List<List<String>> pages = pages();
    assertThat(pages).extracting(List::size).containsExactly(30, 30, 6);
    assertThat(pages.stream().flatMap(List::stream)).doesNotHaveDuplicates();
  }

  @Test
  void a_page_reckons_so_much_and_the_next_time_goes_on() throws SQLException {
    text.types(ANA, MORNING, "p1", "First. ")
        .rests(TOM, minutes(1), 20_000)
        .types(ANA, minutes(600), "p2", "Last. ");
    assertThat(works(new Newest()).count()).isLessThan(sittings(new Newest()).count());
    assertThat(works(new Newest()).count()).isEqualTo(sittings(new Newest()).count());
  }

  @Test
  void a_day_can_be_asked_for() throws SQLException {
    text.types(ANA, MORNING, "p1", "Monday. ")
        .types(ANA, MORNING.plusSeconds(86_400), "p1", "Tuesday. ");
    assertThat(told(new UpTo(LocalDate.of(2026, 3, 2)))).startsWith("ANA 2-2 edit 1");
    assertThat(told(new UpTo(LocalDate.of(2020, 1, 1)))).isEmpty();
  }

  @Test
  void a_version_stands_where_it_was_named_on_one_page_alone() throws SQLException {
    for (int day = 0; day < 10; day++) {
      text.types(ANA, MORNING.plusSeconds(86_400L * day), "p1", "Day. ");
    }
    versions.add(version(1, MORNING.plusSeconds(60)));
    versions.add(version(2, MORNING.plusSeconds(86_400 * 8 + 60)));
    Page newest = history.of(text.paper, Language.EN, new Newest());
    assertThat(steps(newest)).containsExactly(2);
    assertThat(newest.days().get(1).entries()).first().isInstanceOf(Reached.class);
    Page older = history.of(text.paper, Language.EN, new Before(newest.older().orElseThrow()));
    assertThat(steps(older)).containsExactly(1);
  }

  @Test
  void a_language_that_is_not_written_in_is_unknown() {
    assertThatThrownBy(() -> history.of(text.paper, Language.FR, new Newest()))
        .isInstanceOf(Unknown.class);
    assertThatThrownBy(() -> history.of(text.paper, Language.EN, new Before(99)))
        .isInstanceOf(Unknown.class);
  }

  private List<List<String>> pages() {
    List<List<String>> pages = new ArrayList<>();
    Start start = new Newest();
    Page page = history.of(text.paper, Language.EN, start);
    pages.add(told(start));
    while (page.older().isPresent()) {
      start = new Before(page.older().getAsLong());
      page = history.of(text.paper, Language.EN, start);
      pages.add(told(start));
    }
    return pages;
  }

  private List<String> told(Start start) {
    return sittings(start)
        .map(worked -> worked.sitting())
        .map(
            sitting ->
                "%s %d-%d %s %d"
                    .formatted(
                        name(sitting.person()),
                        sitting.from(),
                        sitting.to(),
                        sitting.kind(),
                        sitting.commits()))
        .toList();
  }

  private static String name(UUID person) {
    return person.equals(ANA) ? "ANA" : person.equals(TOM) ? "TOM" : "OTHER";
  }

  private Stream<Worked> sittings(Start start) {
    return entries(history.of(text.paper, Language.EN, start))
        .filter(Worked.class::isInstance)
        .map(Worked.class::cast);
  }

  private Stream<Work> works(Start start) {
    return sittings(start).flatMap(worked -> worked.work().stream());
  }

  private static Stream<Integer> steps(Page page) {
    return entries(page)
        .filter(Reached.class::isInstance)
        .map(entry -> ((Reached) entry).milestone().version().id().number());
  }

  private static Stream<Entry> entries(Page page) {
    return page.days().stream().flatMap(day -> day.entries().stream());
  }

  private String kept() throws SQLException {
    return DATABASE
        .app()
        .ask(
            "select string_agg(from_n || '-' || to_n, ' ' order by from_n) from drafts.sitting"
                + " where text_id = '"
                + text.id
                + "'");
  }

  private VersionCard version(int number, Instant at) {
    return new VersionCard(
        new VersionId(text.paper, number),
        "GR(2026)0007",
        "",
        new Digest("0".repeat(64)),
        new PersonId(ANA),
        at,
        List.of(new VersionCard.Part(Language.EN, 1, new Digest("0".repeat(64)), 1)));
  }

  private static Instant minutes(int after) {
    return MORNING.plusSeconds(60L * after);
  }
}
