package decem.drafts.boundary;

import static decem.drafts.boundary.Edits.delete;
import static decem.drafts.boundary.Edits.insert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.testing.TestDatabase;
import decem.document.Documents;
import decem.document.Nodes;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.Submission;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.TextLog;
import decem.platform.access.Unknown;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorityTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");
  private static final String PROSE =
      "The group considers the river and the river considers the group.";

  private final Authority authority = Authority.over(DATABASE.app().source());
  private final UUID paper = UUID.randomUUID();
  private final UUID expert = UUID.randomUUID();
  private final UUID page = UUID.randomUUID();
  private UUID text;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void a_text_of_a_group_in_which_the_expert_writes() throws SQLException {
    UUID group = UUID.randomUUID();
    DATABASE
        .superuser()
        .run(
            "insert into access.paper values ('%s', '%s')".formatted(paper, group),
            "insert into access.granted (id, person, role, scope, place, from_at, because, granted_at) values"
                .concat(
                    " (gen_random_uuid(), '%s', 'EXPERT', 'GROUP', '%s', now() - interval '1 day',"
                        + " 'test', now())")
                .formatted(expert, group));
    text = authority.open(UUID.randomUUID(), paper, "EN", document(PROSE), expert).text();
  }

  @Test
  void an_import_is_one_commit() {
    assertThat(authority.read(paper, text).n()).isEqualTo(1);
    assertThat(authority.read(paper, text).document()).contains(PROSE);
  }

  @Test
  void of_many_who_ask_at_once_for_the_same_text_one_makes_it_and_all_hear_of_it()
      throws Exception {
    for (int round = 0; round < 5; round++) {
      UUID key = UUID.randomUUID();
      UUID another = UUID.randomUUID();
      Callable<Authority.Opened> asks =
          () -> authority.open(key, another, "EN", document(PROSE), expert);
      try (ExecutorService many = Executors.newFixedThreadPool(6)) {
        Set<Authority.Opened> answers = new HashSet<>();
        for (Future<Authority.Opened> answer : many.invokeAll(Collections.nCopies(6, asks))) {
          answers.add(answer.get());
        }
        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next().n()).isEqualTo(1);
      }
    }
  }

  @Test
  void a_save_on_the_head_is_stored_as_the_next_commit() {
    assertThat(save(1, 1, insert(1, "Indeed. ")))
        .isInstanceOfSatisfying(SaveOutcome.Saved.class, at(2));
    assertThat(authority.read(paper, text).document()).contains("Indeed. The group");
  }

  @Test
  void what_was_saved_is_there_for_an_authority_that_starts_afterwards() {
    save(1, 1, insert(1, "Indeed. "));

    Authority restarted = Authority.over(DATABASE.app().source());

    assertThat(restarted.read(paper, text)).isEqualTo(authority.read(paper, text));
  }

  @Test
  void the_same_save_sent_twice_is_one_commit() {
    SaveOutcome first = save(1, 1, insert(1, "Once. "));

    assertThat(save(1, 1, insert(1, "Once. "))).isEqualTo(first);
    assertThat(authority.read(paper, text).n()).isEqualTo(2);
  }

  @Test
  void steps_that_break_the_schema_are_refused_whole() {
    String twoSteps =
        "[" + body(insert(1, "Good. ")) + ",{\"stepType\":\"replace\",\"from\":0,\"to\":9999}]";

    assertThat(save(1, 1, twoSteps)).isInstanceOf(SaveOutcome.Refused.class);
    assertThat(authority.read(paper, text).document()).doesNotContain("Good.");
  }

  @Test
  void who_lost_the_right_saves_nothing_more() throws SQLException {
    DATABASE
        .superuser()
        .run("update access.granted set ended_at = now() where person = '" + expert + "'");

    assertThat(save(1, 1, insert(1, "Late. "))).isInstanceOf(SaveOutcome.MayNotWrite.class);
    assertThat(authority.read(paper, text).n()).isEqualTo(1);
  }

  @Test
  void a_frozen_text_takes_no_save() throws SQLException {
    DATABASE.superuser().run("update drafts.text set state = 'FROZEN' where id = '" + text + "'");

    assertThat(save(1, 1, insert(1, "Late. "))).isInstanceOf(SaveOutcome.NotOpen.class);
  }

  @Test
  void the_text_of_another_paper_is_unknown() {
    assertThatThrownBy(() -> authority.read(UUID.randomUUID(), text)).isInstanceOf(Unknown.class);
  }

  @Test
  void the_application_can_change_no_commit() {
    for (String change :
        List.of("update drafts.text_commit set steps = '[]'", "delete from drafts.text_commit")) {
      assertThatThrownBy(() -> DATABASE.app().run(change))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void an_anchor_stays_on_its_words_through_edits_before_them() {
    AnchorRow anchor = anchored(PROSE.lastIndexOf("river"), "river");
    save(1, 1, insert(1, "Indeed, "));

    assertThat(words(anchor)).isEqualTo("river");
    assertThat(standing(anchor).from()).isEqualTo(anchor.from() + 8);
  }

  @Test
  void an_anchor_grows_with_edits_inside_and_not_at_its_edges() {
    AnchorRow anchor = anchored(PROSE.lastIndexOf("river"), "river");
    save(1, 1, insert(anchor.from() + 2, "--"));
    save(2, 2, insert(anchor.from(), "<"));
    save(3, 3, insert(standing(anchor).to(), ">"));

    assertThat(words(anchor)).isEqualTo("ri--ver");
  }

  @Test
  void an_anchor_whose_words_are_deleted_is_detached_and_never_moves_to_the_look_alike() {
    AnchorRow anchor = anchored(PROSE.indexOf("river"), "river");
    save(1, 1, delete(anchor.from(), anchor.to()));

    assertThat(standing(anchor).detached()).isTrue();
    assertThat(standing(anchor).quote()).isEqualTo("river");
    assertThat(authority.read(paper, text).document()).contains("river");
  }

  @Test
  void an_anchor_survives_a_restart_where_its_words_are_now() {
    AnchorRow anchor = anchored(PROSE.lastIndexOf("river"), "river");
    save(1, 1, insert(1, "Indeed, "));

    AnchorRow after =
        Authority.over(DATABASE.app().source()).anchors(List.of(anchor.id())).getFirst();

    assertThat(after.from()).isEqualTo(anchor.from() + 8);
  }

  @Test
  void words_that_have_changed_since_they_were_selected_are_not_anchored() {
    save(1, 1, insert(1 + PROSE.indexOf("river") + 2, "x"));
    Authority.Spot stale = spot(1, PROSE.indexOf("river"), "river");

    Authority.Anchoring placed = authority.anchor(UUID.randomUUID(), paper, text, stale);

    assertThat(placed.anchor()).isEmpty();
    assertThat(placed.nowThere()).isEqualTo("rixver");
  }

  @Test
  void an_anchor_placed_twice_with_one_key_is_one_anchor() {
    UUID key = UUID.randomUUID();
    Authority.Spot spot = spot(1, PROSE.indexOf("group"), "group");

    assertThat(authority.anchor(key, paper, text, spot))
        .isEqualTo(authority.anchor(key, paper, text, spot));
  }

  @Test
  void a_pinned_text_is_the_exact_bytes_with_their_digest() {
    Authority.Pinned pinned = authority.pin(paper).getFirst();

    assertThat(pinned.snapshot().sha256()).isEqualTo(Documents.digest(pinned.snapshot().doc()));
    assertThat(pinned.n()).isEqualTo(1);
  }

  @Test
  void a_long_log_is_read_from_its_last_snapshot_and_says_the_same() {
    for (int n = 1; n < 120; n++) {
      save(n, n, insert(1, "x"));
    }
    Authority restarted = Authority.over(DATABASE.app().source());

    assertThat(restarted.read(paper, text).n()).isEqualTo(120);
    assertThat(restarted.read(paper, text).document())
        .isEqualTo(authority.read(paper, text).document());
  }

  @Test
  void a_log_longer_than_is_read_at_once_is_replayed_whole() throws SQLException {
    int many = 2 * TextLog.AT_A_TIME + 1;
    DATABASE
        .superuser()
        .run(
            ("insert into drafts.text_commit (text_id, n, client_id, client_seq, author, kind,"
                    + " steps, steps_sha256, base_n, words, at, epoch) select '%s', n, '%s', n,"
                    + " '%s', 'edit', '%s', '', n - 1, 0, now(), 1 from generate_series(2, %d) n")
                .formatted(text, page, expert, insert(1, "x"), many),
            "update drafts.text set head = %d where id = '%s'".formatted(many, text),
            "delete from drafts.text_snapshot where text_id = '%s'".formatted(text));

    assertThat(Authority.over(DATABASE.app().source()).read(paper, text).document())
        .contains("x".repeat(many - 1) + "The group");
  }

  private AnchorRow anchored(int at, String quote) {
    return authority
        .anchor(UUID.randomUUID(), paper, text, spot(1, at, quote))
        .anchor()
        .orElseThrow();
  }

  /** Letters of the only paragraph begin at position 1. */
  private static Authority.Spot spot(long n, int at, String quote) {
    return new Authority.Spot(n, at + 1, at + 1 + quote.length(), quote);
  }

  private AnchorRow standing(AnchorRow anchor) {
    return authority.anchors(List.of(anchor.id())).getFirst();
  }

  private String words(AnchorRow anchor) {
    AnchorRow now = standing(anchor);
    return Documents.read(authority.read(paper, text).document())
        .textBetween(now.from(), now.to(), "\n");
  }

  private SaveOutcome save(long base, long seq, String steps) {
    return authority.save(paper, text, wanted(base, page, seq, steps));
  }

  private Submission wanted(long base, UUID client, long seq, String steps) {
    return new Submission(base, client, seq, Submission.Kind.EDIT, steps, expert, Optional.empty());
  }

  private static java.util.function.Consumer<SaveOutcome.Saved> at(long n) {
    return saved -> assertThat(saved.n()).isEqualTo(n);
  }

  private static String document(String paragraph) {
    return Documents.canonical(Nodes.doc("en", Nodes.paragraph(paragraph)));
  }

  private static String body(String array) {
    return array.substring(1, array.length() - 1);
  }
}
