package decem.drafts.boundary;

import static decem.drafts.boundary.Edits.delete;
import static decem.drafts.boundary.Edits.insert;
import static org.assertj.core.api.Assertions.assertThat;

import decem.database.testing.TestDatabase;
import decem.document.Nodes;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several who write to one text at once, and late: each commit is made once, in one order. */
class WritingTogetherTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");
  private static final String PROSE =
      "The group considers the river and the river considers the group.";

  private OneText text;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void a_text_of_a_group_in_which_the_expert_writes() throws SQLException {
    text = new OneText(DATABASE.app(), Nodes.paragraph(PROSE).withId("one"));
  }

  @Test
  void a_save_behind_the_head_is_brought_over_what_its_author_had_missed() {
    save(1, 1, insert(1, "First. "));

    SaveOutcome second = other(1, 1, insert(5, "Second. "));

    assertThat(second).isInstanceOfSatisfying(SaveOutcome.Saved.class, at(3));
    assertThat(words()).contains("First. The Second. group");
  }

  @Test
  void what_was_written_in_words_that_are_gone_by_then_is_stored_as_nothing() {
    save(1, 1, delete(1, PROSE.length() + 1));

    assertThat(other(1, 1, insert(5, "Late. ")))
        .isInstanceOfSatisfying(SaveOutcome.Saved.class, at(3));
    assertThat(words()).doesNotContain("Late.");
  }

  @Test
  void a_save_on_a_commit_that_is_not_there_yet_or_far_back_is_stale() {
    assertThat(save(2, 1, insert(1, "Ahead. "))).isEqualTo(new SaveOutcome.Stale(1));
    assertThat(save(-1, 1, insert(1, "Before. "))).isEqualTo(new SaveOutcome.Stale(1));
  }

  @Test
  void late_steps_are_brought_over_commits_that_are_no_longer_in_memory() {
    for (int n = 1; n <= 60; n++) {
      save(n, n, insert(1, "x"));
    }
    Authority restarted = Authority.over(DATABASE.app().source());
    Submission late = wanted(1, UUID.randomUUID(), 1, insert(5, "Late. "));

    assertThat(restarted.save(text.paper, text.text, late))
        .isInstanceOfSatisfying(SaveOutcome.Saved.class, at(62));
    assertThat(restarted.read(text.paper, text.text).document())
        .contains("x".repeat(60) + "The Late. group");
  }

  @Test
  void nobody_writes_in_the_name_of_another_page() {
    save(1, 1, insert(1, "Mine. "));
    Submission theirs =
        new Submission(
            2,
            text.page,
            2,
            Submission.Kind.EDIT,
            insert(1, "Theirs. "),
            UUID.randomUUID(),
            Optional.empty());

    assertThat(text.authority().save(text.paper, text.text, theirs))
        .isEqualTo(new SaveOutcome.Refused("not-yours"));
    assertThat(Authority.over(DATABASE.app().source()).save(text.paper, text.text, theirs))
        .isEqualTo(new SaveOutcome.Refused("not-yours"));
    assertThat(save(2, 2, insert(1, "Mine again. "))).isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void a_number_below_the_last_that_was_never_stored_is_out_of_order() {
    save(1, 5, insert(1, "Five. "));

    assertThat(save(2, 3, insert(1, "Three. "))).isEqualTo(new SaveOutcome.Refused("out-of-order"));
    assertThat(save(2, 0, insert(1, "None. "))).isEqualTo(new SaveOutcome.Refused("out-of-order"));
  }

  @Test
  void many_who_write_at_once_are_all_stored_each_once_and_in_their_order() throws Exception {
    int writers = 8;
    int each = 25;
    try (ExecutorService pages = Executors.newFixedThreadPool(writers)) {
      List<Callable<Boolean>> all = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        String sign = String.valueOf((char) ('a' + writer));
        all.add(() -> through(text.authority(), sign, each));
      }
      for (Future<Boolean> done : pages.invokeAll(all)) {
        assertThat(done.get()).isTrue();
      }
    }
    String words = words();
    assertThat(text.head()).isEqualTo(1 + writers * each);
    for (int writer = 0; writer < writers; writer++) {
      char sign = (char) ('a' + writer);
      for (int i = 0; i < each; i++) {
        assertThat(words).containsOnlyOnce("<" + sign + i + ">");
      }
    }
  }

  @Test
  void two_authorities_that_write_to_one_text_make_every_commit_once() throws Exception {
    Authority other = Authority.over(DATABASE.app().source());
    other.read(text.paper, text.text);
    int each = 20;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Callable<Boolean>> all =
          List.of(() -> through(text.authority(), "m", each), () -> through(other, "t", each));
      for (Future<Boolean> done : both.invokeAll(all)) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(
            DATABASE
                .superuser()
                .ask(
                    "select count(*) || ' ' || max(n) from drafts.text_commit where text_id = '"
                        + text.text
                        + "'"))
        .isEqualTo("%d %d".formatted(1 + 2 * each, 1 + 2 * each));
    assertThat(text.authority().read(text.paper, text.text))
        .isEqualTo(other.read(text.paper, text.text));
  }

  /** A page that always writes on the first commit, however late. */
  private boolean through(Authority door, String sign, int times) {
    UUID client = UUID.randomUUID();
    for (int i = 0; i < times; i++) {
      SaveOutcome outcome =
          door.save(
              text.paper, text.text, wanted(1, client, i + 1, insert(1, "<" + sign + i + ">")));
      assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }
    return true;
  }

  @Test
  void who_has_lost_the_text_to_another_node_makes_no_commit_of_the_old_epoch()
      throws SQLException {
    Authority taker = Authority.over(DATABASE.app().source());
    taker.read(text.paper, text.text);
    save(1, 1, insert(1, "Mine. "));

    assertThat(
            DATABASE
                .superuser()
                .ask(
                    "select string_agg(epoch::text, ' ' order by n) from drafts.text_commit where"
                        + " text_id = '"
                        + text.text
                        + "'"))
        .isEqualTo("2 4");
  }

  private SaveOutcome save(long base, long seq, String steps) {
    return text.save(base, seq, steps);
  }

  private SaveOutcome other(long base, long seq, String steps) {
    return text.save(text.expert, UUID.randomUUID(), base, seq, steps);
  }

  private Submission wanted(long base, UUID client, long seq, String steps) {
    return new Submission(
        base, client, seq, Submission.Kind.EDIT, steps, text.expert, Optional.empty());
  }

  private String words() {
    return text.document().textContent();
  }

  private static Consumer<SaveOutcome.Saved> at(long n) {
    return saved -> assertThat(saved.n()).isEqualTo(n);
  }
}
