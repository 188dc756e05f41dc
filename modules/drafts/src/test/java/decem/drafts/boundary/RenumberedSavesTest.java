package decem.drafts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import decem.database.testing.TestDatabase;
import decem.document.BlockIds;
import decem.document.Node;
import decem.document.Nodes;
import decem.drafts.control.SaveOutcome;
import decem.drafts.control.SaveOutcome.Saved;
import decem.drafts.entity.AnchorRow;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A save that leaves an id twice, or a block without one. */
class RenumberedSavesTest {

  private static final String COPY_ABOVE =
      "[{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"id\":\"one\"},\"content\":[{\"type\":\"text\",\"text\":\"The"
          + " river rises.\"}]}]}}]";
  private static final String WITHOUT_ID =
      "[{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[{\"type\":\"paragraph\"}]}}]";
  private static final String LETTER =
      "[{\"stepType\":\"replace\",\"from\":1,\"to\":1,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}}]";

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");

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
            Nodes.paragraph("The river rises.").withId("one"),
            Nodes.paragraph("The river falls.").withId("two"));
  }

  @Test
  void the_block_that_was_there_keeps_its_id_and_the_copy_gets_a_new_one() throws SQLException {
    Saved saved = (Saved) text.save(COPY_ABOVE);

    List<String> ids = BlockIds.of(text.document());
    assertThat(ids).hasSize(3).doesNotHaveDuplicates().endsWith("one", "two");
    assertThat(saved.n()).isEqualTo(2);
    assertThat(text.head()).isEqualTo(3);
    assertThat(text.kinds()).isEqualTo("import edit renumber");
  }

  @Test
  void a_block_without_an_id_gets_one() {
    assertThat(((Saved) text.save(WITHOUT_ID)).n()).isEqualTo(2);

    assertThat(text.document().children()).extracting(Node::id).doesNotContain("");
  }

  @Test
  void what_needs_no_new_id_is_one_commit() throws SQLException {
    assertThat(text.save(LETTER)).isInstanceOf(Saved.class);

    assertThat(text.kinds()).isEqualTo("import edit");
  }

  @Test
  void the_same_save_sent_twice_is_named_once() throws SQLException {
    SaveOutcome first = text.save(COPY_ABOVE);
    text.save(LETTER);

    assertThat(text.save(1, 1, COPY_ABOVE)).isEqualTo(first);
    assertThat(text.kinds()).isEqualTo("import edit renumber edit");
  }

  @Test
  void what_was_written_before_the_ids_were_known_is_brought_over_them() throws SQLException {
    text.save(1, 1, COPY_ABOVE);

    assertThat(text.save(2, 2, LETTER)).isInstanceOf(Saved.class);
    assertThat(text.document().child(0).textContent()).startsWith("xThe river");
    assertThat(BlockIds.of(text.document())).doesNotHaveDuplicates();
  }

  @Test
  void who_lost_the_right_makes_neither_of_the_two() throws SQLException {
    text.endTheRight();

    assertThat(text.save(COPY_ABOVE)).isInstanceOf(SaveOutcome.MayNotWrite.class);
    assertThat(text.kinds()).isEqualTo("import");
    assertThat(text.document().childCount()).isEqualTo(2);
  }

  @Test
  void an_authority_that_starts_afterwards_has_the_same_ids_and_anchors() {
    AnchorRow anchor = text.anchor(1, "The river");
    text.save(COPY_ABOVE);
    Node before = text.document();

    text.restart();

    assertThat(text.document()).isEqualTo(before);
    assertThat(text.standing(anchor).from()).isEqualTo(19);
    assertThat(text.words(anchor)).isEqualTo("The river");
  }

  @Test
  void more_than_a_commit_can_name_is_refused_whole() throws SQLException {
    String paragraph = "{\"type\":\"paragraph\"}";
    String many = (paragraph + ",").repeat(500) + paragraph;
    String paste =
        "[{\"stepType\":\"replace\",\"from\":0,\"to\":0,\"slice\":{\"content\":[" + many + "]}}]";

    assertThat(text.save(paste)).isInstanceOf(SaveOutcome.Refused.class);
    assertThat(text.kinds()).isEqualTo("import");
  }
}
