package decem.drafts.boundary;

import static decem.drafts.boundary.Edits.insert;
import static org.assertj.core.api.Assertions.assertThat;

import decem.database.testing.TestDatabase;
import decem.document.Nodes;
import decem.drafts.entity.AnchorRow;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The quoted words stand three times, twice in one paragraph; the comment hangs on the ones in the
 * middle. Whatever is done to the text, it stays on them or says that they have gone.
 */
class AnchoredWordsTest {

  private static final String FIRST = "A shared gauge and a shared gauge.";
  private static final String SECOND = "No shared gauge here.";
  private static final String QUOTE = "shared gauge";

  private static final TestDatabase DATABASE = TestDatabase.forRooms("drafts");

  private OneText text;
  private AnchorRow anchor;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void a_comment_on_the_second_of_the_quoted_words() throws SQLException {
    text =
        new OneText(
            DATABASE.app(),
            Nodes.paragraph(FIRST).withId("first"),
            Nodes.paragraph(SECOND).withId("second"));
    anchor = text.anchor(22, QUOTE);
  }

  /** Nothing hangs on what an authority remembers. */
  @AfterEach
  void an_authority_that_starts_afterwards_says_the_same() {
    String words = text.words(anchor);
    AnchorRow standing = text.standing(anchor);

    text.restart();

    assertThat(text.words(anchor)).isEqualTo(words);
    assertThat(text.standing(anchor)).isEqualTo(standing);
    assertThat(standing.quote()).isEqualTo(QUOTE);
  }

  @Test
  void it_follows_what_is_written_before_it() {
    text.save(insert(1, "Again: "));
    text.save(insert(9, "shared gauge, "));

    assertThat(stands()).isEqualTo(22 + 21);
    assertThat(text.words(anchor)).isEqualTo(QUOTE);
  }

  @Test
  void it_follows_what_is_taken_away_before_it_even_its_look_alike() {
    text.save(cut(3, 15));

    assertThat(stands()).isEqualTo(22 - 12);
    assertThat(text.words(anchor)).isEqualTo(QUOTE);
  }

  @Test
  void it_holds_what_is_written_inside_and_not_what_is_written_at_its_edges() {
    text.save(insert(28, ", calibrated"));
    text.save(insert(22, "well "));
    text.save(insert(text.standing(anchor).to(), "s"));

    assertThat(text.words(anchor)).isEqualTo("shared, calibrated gauge");
  }

  @Test
  void it_keeps_what_a_deletion_across_its_edge_leaves() {
    text.save(cut(17, 29));

    assertThat(text.words(anchor)).isEqualTo("gauge");
    text.save(cut(20, 23));
    assertThat(text.words(anchor)).isEqualTo("gau");
  }

  @Test
  void when_its_words_go_it_is_detached_although_they_stand_elsewhere() {
    text.save(cut(22, 34));

    assertThat(text.standing(anchor).detached()).isTrue();
    assertThat(text.document().textContent()).contains(QUOTE);
  }

  @Test
  void when_its_paragraph_goes_it_is_detached_and_does_not_move_to_the_next() {
    text.save(cut(0, 36));
    text.save(insert(1, "shared gauge "));

    assertThat(text.standing(anchor).detached()).isTrue();
    assertThat(text.document().textContent()).startsWith(QUOTE);
  }

  @Test
  void when_its_words_come_back_by_another_hand_it_stays_detached() {
    text.save(cut(22, 34));
    text.save(insert(22, QUOTE));

    assertThat(text.standing(anchor).detached()).isTrue();
  }

  @Test
  void it_goes_with_its_half_when_the_paragraph_is_split_before_it() {
    text.save(split(19));

    assertThat(stands()).isEqualTo(24);
    assertThat(text.words(anchor)).isEqualTo(QUOTE);
  }

  @Test
  void it_spans_both_halves_when_the_paragraph_is_split_inside_it() {
    text.save(split(29));

    assertThat(text.words(anchor)).isEqualTo("shared \ngauge");
  }

  @Test
  void it_stays_when_the_next_paragraph_joins_its_own() {
    text.save(cut(35, 37));

    assertThat(text.document().childCount()).isEqualTo(1);
    assertThat(text.words(anchor)).isEqualTo(QUOTE);
  }

  @Test
  void it_is_detached_when_its_paragraph_is_moved_and_follows_when_another_is() {
    AnchorRow below = text.anchor(40, QUOTE);
    text.save(
        "[{'stepType':'replace','from':0,'to':36},{'stepType':'replace','from':23,'to':23,'slice':{'content':[{'type':'paragraph','attrs':{'id':'first'},'content':[{'type':'text','text':'%s'}]}]}}]"
            .formatted(FIRST)
            .replace('\'', '"'));

    assertThat(text.document().child(1).id()).isEqualTo("first");
    assertThat(text.standing(anchor).detached()).isTrue();
    assertThat(text.words(below)).isEqualTo(QUOTE);
  }

  @Test
  void when_all_its_letters_go_on_both_sides_of_a_boundary_it_is_detached_for_good() {
    AnchorRow across = text.anchor(29, "gauge.\nNo");
    text.save("[" + deletion(37, 39) + "," + deletion(29, 35) + "]");
    assertThat(text.document().childCount()).isEqualTo(2);
    assertThat(text.standing(across).detached()).isTrue();

    text.save(insert(31, "Nothing"));

    assertThat(text.document().child(1).textContent()).startsWith("Nothing shared");
    assertThat(text.words(across)).isEmpty();
  }

  @Test
  void as_long_as_a_letter_is_left_on_one_side_of_a_boundary_it_stands_there() {
    AnchorRow across = text.anchor(29, "gauge.\nNo");
    text.save("[" + deletion(38, 39) + "," + deletion(29, 35) + "]");

    assertThat(text.words(across)).isEqualTo("\nN");
  }

  @Test
  void nothing_hangs_on_a_boundary_alone() {
    Authority.Spot boundary = new Authority.Spot(text.head(), 35, 37, "\n");

    assertThat(text.place(boundary).anchor()).isEmpty();
  }

  private int stands() {
    return text.standing(anchor).from();
  }

  private static String cut(int from, int to) {
    return "[" + deletion(from, to) + "]";
  }

  private static String deletion(int from, int to) {
    return "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d}".formatted(from, to);
  }

  private static String split(int at) {
    return "[{'stepType':'replace','from':%d,'to':%d,'slice':{'content':[{'type':'paragraph'},{'type':'paragraph'}],'openStart':1,'openEnd':1}}]"
        .formatted(at, at)
        .replace('\'', '"');
  }
}
