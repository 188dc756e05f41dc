package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.drafts.TextId;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.database.testing.TestDatabase;
import decem.document.Node;
import decem.document.Nodes;
import decem.drafts.boundary.Returning.Missed;
import decem.drafts.control.Deed;
import decem.drafts.control.Deed.Did;
import decem.platform.access.Asking;
import decem.platform.sql.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturningTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");
  private static final UUID ANA = UUID.randomUUID();
  private static final UUID TOM = UUID.randomUUID();
  private static final Instant LONG_AGO = Instant.parse("2026-03-02T08:00:00Z");
  private static final String HOUR_AGO = "1 hour";
  private static final Node ONE = Nodes.paragraph("The river rises in spring.").withId("p1");

  private final Returning returning = new Returning();
  private PastText text;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void a_text_that_ana_has_read() throws SQLException {
    Database database = Database.over(DATABASE.app().source());
    returning.database = database;
    returning.asking = new Asking();
    returning.texts = new PastTexts();
    returning.texts.database = database;
    returning.people = new Neighbours.Everybody();
    text = new PastText(DATABASE.app()).becomes(TOM, "import", LONG_AGO, ONE);
  }

  @Test
  void who_comes_for_the_first_time_has_missed_nothing() throws Exception {
    assertThat(missed()).isEmpty();
  }

  @Test
  void what_others_wrote_since_the_last_visit_is_told_with_their_names() throws Exception {
    visited(HOUR_AGO);
    text.types(TOM, LONG_AGO, "p1", "Indeed. ");
    Missed missed = missed().orElseThrow();
    assertThat(missed.from()).isEqualTo(1);
    assertThat(missed.until()).isEqualTo(2);
    assertThat(missed.by()).extracting(PersonCard::id).containsExactly(new PersonId(TOM));
    assertThat(missed.work().orElseThrow().deeds())
        .extracting(Deed::did)
        .containsExactly(Did.EDITED);
  }

  @Test
  void it_is_told_again_as_long_as_the_visit_goes_on() throws Exception {
    visited(HOUR_AGO);
    text.types(TOM, LONG_AGO, "p1", "Indeed. ");
    Missed first = missed().orElseThrow();
    reads();
    text.types(TOM, LONG_AGO, "p1", "Later. ");
    reads();
    Missed again = missed().orElseThrow();
    assertThat(again.from()).isEqualTo(1);
    assertThat(again.until()).isEqualTo(2);
    assertThat(again.at()).isEqualTo(first.at());
  }

  @Test
  void a_short_pause_is_no_new_visit() throws Exception {
    visited("1 minute");
    text.types(TOM, LONG_AGO, "p1", "Indeed. ");
    assertThat(missed()).isEmpty();
  }

  @Test
  void what_one_wrote_oneself_is_not_missed() throws Exception {
    visited(HOUR_AGO);
    text.types(ANA, LONG_AGO, "p1", "Mine. ");
    assertThat(missed()).isEmpty();
  }

  @Test
  void what_was_taken_back_again_is_not_missed() throws Exception {
    visited(HOUR_AGO);
    text.types(TOM, LONG_AGO, "p1", "Indeed. ").becomes(TOM, "edit", LONG_AGO, ONE);
    assertThat(missed()).isEmpty();
  }

  @Test
  void after_very_much_it_is_told_who_wrote_and_no_more() throws Exception {
    visited(HOUR_AGO);
    text.rests(TOM, LONG_AGO, 20_001);
    Missed missed = missed().orElseThrow();
    assertThat(missed.by()).hasSize(1);
    assertThat(missed.work()).isEmpty();
  }

  @Test
  void the_text_of_another_paper_tells_nothing() throws Exception {
    visited(HOUR_AGO);
    text.types(TOM, LONG_AGO, "p1", "Indeed. ");
    Optional<Missed> missed =
        returning.asking.as(
            new PersonId(ANA),
            () -> returning.missed(new PaperId(UUID.randomUUID()), new TextId(text.id)));
    assertThat(missed).isEmpty();
  }

  private Optional<Missed> missed() throws Exception {
    return returning.asking.as(
        new PersonId(ANA), () -> returning.missed(text.paper, new TextId(text.id)));
  }

  private void visited(String ago) throws SQLException {
    DATABASE
        .app()
        .run(
            "insert into drafts.visit (person, text_id, n, at) values ('%s', '%s', %d, now() -"
                    .formatted(ANA, text.id, text.head())
                + " interval '"
                + ago
                + "')");
  }

  /** What the page notes when it is open. */
  private void reads() throws SQLException {
    DATABASE
        .app()
        .run(
            "update drafts.visit set n = %d where person = '%s' and text_id = '%s'"
                .formatted(text.head(), ANA, text.id));
  }
}
