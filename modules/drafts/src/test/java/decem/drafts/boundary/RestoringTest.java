package decem.drafts.boundary;

import static decem.drafts.boundary.Edits.delete;
import static decem.drafts.boundary.Edits.insert;
import static decem.drafts.boundary.Edits.strike;
import static decem.drafts.boundary.Edits.suggest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.database.testing.TestDatabase;
import decem.document.BlockIds;
import decem.document.Nodes;
import decem.drafts.control.Restoration;
import decem.drafts.control.Restored;
import decem.drafts.control.SaveOutcome;
import decem.drafts.entity.AnchorRow;
import decem.platform.access.Unknown;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An earlier state of a text becomes the text again. */
class RestoringTest {

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");
  private static final String FIRST = "The river rises in spring.";
  private static final String SECOND = "The river falls in autumn.";

  private OneText text;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void a_text_of_two_paragraphs() throws SQLException {
    text =
        new OneText(
            DATABASE.app(),
            Nodes.paragraph(FIRST).withId("one"),
            Nodes.paragraph(SECOND).withId("two"));
  }

  @Test
  void the_text_is_again_what_it_was_by_one_commit() throws SQLException {
    text.save(insert(5, "wild "));
    text.save(delete(28, 34));

    Restored done = restores(1);

    assertThat(done).isInstanceOf(Restored.Done.class);
    assertThat(text.document()).isEqualTo(text.documentAt(1));
    assertThat(text.kinds()).isEqualTo("import edit edit restore");
    text.restart();
    assertThat(text.document()).isEqualTo(text.documentAt(1));
    assertThat(BlockIds.of(text.document())).containsExactly("one", "two");
  }

  @Test
  void what_was_taken_back_can_be_brought_back() throws SQLException {
    text.save(insert(5, "wild "));
    restores(1);

    assertThat(restores(2)).isInstanceOf(Restored.Done.class);

    assertThat(words()).isEqualTo("The wild river rises in spring." + SECOND);
  }

  @Test
  void a_wish_that_comes_twice_is_done_once() throws SQLException {
    text.save(insert(5, "wild "));
    UUID key = UUID.randomUUID();
    Restored first = text.restores(text.expert, 1, key);
    text.save(insert(5, "calm "));

    assertThat(text.restores(text.expert, 1, key)).isEqualTo(first);
    text.restart();
    assertThat(text.restores(text.expert, 1, key)).isEqualTo(first);

    assertThat(text.kinds()).isEqualTo("import edit restore edit");
  }

  @Test
  void what_others_wrote_since_it_was_said_what_happens_is_not_undone_unseen() throws SQLException {
    text.save(insert(5, "wild "));
    long seen = text.head();
    text.save(insert(5, "very "));

    assertThat(text.restores(text.expert, 1, seen, UUID.randomUUID()))
        .isInstanceOf(Restored.Changed.class);
    assertThat(text.kinds()).isEqualTo("import edit edit");
  }

  @Test
  void the_key_of_somebody_s_page_is_no_wish() {
    text.save(insert(5, "wild "));

    assertThatThrownBy(() -> text.restores(text.expert, 1, text.page)).isInstanceOf(Unknown.class);
  }

  @Test
  void where_nothing_has_changed_there_is_nothing_to_bring_back() throws SQLException {
    text.save(insert(5, "wild "));
    text.save(delete(5, 10));

    assertThat(restores(1)).isInstanceOf(Restored.NothingToDo.class);
    assertThat(text.kinds()).isEqualTo("import edit edit");
  }

  @Test
  void what_is_the_same_on_both_sides_is_not_touched() throws SQLException {
    AnchorRow rises = text.anchor(11, "rises");
    AnchorRow autumn = text.anchor(48, "autumn");
    text.save(insert(5, "wild "));
    AnchorRow wild = text.anchor(5, "wild");

    restores(1);

    assertThat(text.words(rises)).isEqualTo("rises");
    assertThat(text.words(autumn)).isEqualTo("autumn");
    assertThat(text.standing(wild).detached()).isTrue();
  }

  @Test
  void how_many_comments_lose_their_words_is_known_before() throws SQLException {
    text.save(insert(5, "wild "));
    text.anchor(5, "wild");
    text.anchor(16, "rises");

    Loading.State now = RestoringDesk.standing(text.authority(), text.paper, text.text);
    Restoration restoration = new Restoration(now.standing().document(), text.documentAt(1));

    assertThat(restoration.lost(now.anchors())).isEqualTo(1);
    assertThat(restoration.work().wordsRemoved()).isEqualTo(1);
  }

  @Test
  void a_paragraph_that_had_gone_comes_back_under_its_own_id() throws SQLException {
    text.save(delete(28, 56));
    assertThat(BlockIds.of(text.document())).containsExactly("one");

    restores(1);

    assertThat(BlockIds.of(text.document())).containsExactly("one", "two");
    assertThat(text.save(insert(1, "x"))).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(text.kinds()).isEqualTo("import edit restore edit");
  }

  @Test
  void who_has_not_seen_it_yet_is_brought_over_it() throws SQLException {
    text.save(insert(5, "wild "));
    restores(1);

    SaveOutcome late = text.save(text.expert, UUID.randomUUID(), 2, 1, insert(34, "So, "));

    assertThat(late).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(words()).isEqualTo(FIRST + "So, " + SECOND);
  }

  @Test
  void suggestions_go_and_those_of_that_time_do_not_come_back() throws SQLException {
    UUID secretary = UUID.randomUUID();
    text.grant(secretary, "SECRETARY", "GROUP", text.group);
    text.suggest(secretary, 1, suggest(5, "wide ", "s1"));
    text.suggest(secretary, 2, strike(1, 5, "s2"));
    text.save(insert(40, "x"));
    Restoration restoration = new Restoration(text.document(), text.documentAt(3));
    assertThat(List.of(restoration.waiting(), restoration.leftOut())).containsExactly(2, 2);

    assertThat(restores(3)).isInstanceOf(Restored.Done.class);

    assertThat(text.document()).isEqualTo(text.documentAt(1));
    assertThat(restores(3)).isInstanceOf(Restored.NothingToDo.class);
  }

  @Test
  void who_may_write_no_more_changes_nothing() throws SQLException {
    text.save(insert(5, "wild "));
    text.endTheRight();

    assertThat(restores(1)).isInstanceOf(Restored.MayNotWrite.class);
    assertThat(text.kinds()).isEqualTo("import edit");
  }

  @Test
  void who_may_only_suggest_changes_nothing() throws SQLException {
    UUID secretary = UUID.randomUUID();
    text.grant(secretary, "SECRETARY", "GROUP", text.group);
    text.save(insert(5, "wild "));

    assertThat(text.restores(secretary, 1, UUID.randomUUID()))
        .isInstanceOf(Restored.MayNotWrite.class);
    assertThat(text.kinds()).isEqualTo("import edit");
  }

  @Test
  void nothing_is_brought_back_in_a_text_that_is_frozen() throws SQLException {
    text.save(insert(5, "wild "));
    text.freeze();

    assertThat(restores(1)).isInstanceOf(Restored.NotOpen.class);
  }

  private Restored restores(long n) throws SQLException {
    return text.restores(text.expert, n, UUID.randomUUID());
  }

  private String words() {
    return text.document().textContent();
  }
}
