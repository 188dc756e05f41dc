package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.drafts.TextId;
import decem.contract.people.PersonCard;
import decem.database.testing.TestDatabase;
import decem.document.Node;
import decem.document.Nodes;
import decem.drafts.boundary.Playing.Moment;
import decem.drafts.entity.PastCommitRow;
import decem.platform.access.Unknown;
import decem.platform.sql.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text as it was at each of its commits. */
class PlayingTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final UUID ANA = UUID.randomUUID();
  private static final Node ONE = Nodes.paragraph("The river rises.").withId("p1");
  private static final Node TWO = Nodes.paragraph("The river falls.").withId("p2");

  private final Playing playing = new Playing();
  private PastText text;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void a_text_of_three_commits() throws SQLException {
    playing.texts = new PastTexts();
    playing.texts.database = Database.over(DATABASE.app().source());
    playing.people = new Neighbours.Everybody();
    text = new PastText(DATABASE.app()).becomes(ANA, "import", MORNING, ONE, TWO);
    text.types(ANA, MORNING.plusSeconds(60), "p1", "It is said: ");
    text.types(ANA, MORNING.plusSeconds(120), "p2", "In autumn: ");
  }

  @Test
  void each_commit_shows_what_it_left_and_what_it_changed() {
    Moment second = at(2, 1);

    assertThat(second.document().textContent())
        .isEqualTo("It is said: The river rises.The river falls.");
    assertThat(second.changed()).containsExactly("p1");
    assertThat(second.by().map(PersonCard::name)).contains(Neighbours.name(ANA));
    assertThat(second.commit().map(PastCommitRow::at)).contains(MORNING.plusSeconds(60));
    assertThat(second.head()).isEqualTo(3);
  }

  @Test
  void what_changed_is_counted_from_the_state_that_was_shown_before() {
    assertThat(at(3, 1).changed()).containsExactly("p1", "p2");
    assertThat(at(1, 3).changed()).containsExactly("p1", "p2");
    assertThat(at(2, 2).changed()).isEmpty();
  }

  @Test
  void going_on_and_going_back_show_the_same() {
    Node third = at(3, 0).document();
    at(1, 3);
    at(2, 1);

    assertThat(at(3, 2).document()).isEqualTo(third);
    assertThat(third).isEqualTo(text.document());
  }

  @Test
  void before_the_first_commit_the_page_is_empty_and_nobodys() {
    Moment empty = at(0, 0);

    assertThat(empty.document().textContent()).isEmpty();
    assertThat(empty.commit()).isEmpty();
    assertThat(empty.by()).isEmpty();
  }

  @Test
  void a_commit_that_is_not_there_is_unknown() {
    assertThatThrownBy(() -> at(4, 3)).isInstanceOf(Unknown.class);
    assertThatThrownBy(() -> at(1, 4)).isInstanceOf(Unknown.class);
    assertThatThrownBy(() -> at(-1, 0)).isInstanceOf(Unknown.class);
    assertThatThrownBy(() -> playing.at(text.paper, new TextId(UUID.randomUUID()), 1, 0))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void of_many_states_that_were_shown_only_the_latest_are_kept() throws SQLException {
    text.rests(ANA, MORNING.plusSeconds(180), 100);
    for (long n = 0; n <= text.head(); n++) {
      assertThat(at(n, Math.max(0, n - 1)).n()).isEqualTo(n);
    }
    assertThat(at(2, 1).changed()).containsExactly("p1");
  }

  private Moment at(long n, long before) {
    return playing.at(text.paper, new TextId(text.id), n, before);
  }
}
