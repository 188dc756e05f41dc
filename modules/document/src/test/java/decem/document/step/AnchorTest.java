package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import decem.document.Nodes;
import org.junit.jupiter.api.Test;

/** The quoted words stand twice; the anchor is on the second pair. */
class AnchorTest {
  private static final Node TEXT =
      Nodes.doc(
          "en", Nodes.paragraph("shared gauges and shared gauges again"), Nodes.paragraph("end"));
  private static final Anchor.Words SECOND = Anchor.Words.at(19, 32);

  @Test
  void it_quotes_its_words() {
    assertThat(SECOND.quote(TEXT)).isEqualTo("shared gauges");
  }

  @Test
  void edits_before_move_it() {
    assertThat(SECOND.through(StepMap.of(1, 0, 5))).isEqualTo(Anchor.Words.at(24, 37));
    assertThat(SECOND.through(StepMap.of(1, 6, 0))).isEqualTo(Anchor.Words.at(13, 26));
  }

  @Test
  void what_is_typed_at_its_edges_stays_outside() {
    assertThat(SECOND.through(StepMap.of(19, 0, 3))).isEqualTo(Anchor.Words.at(22, 35));
    assertThat(SECOND.through(StepMap.of(32, 0, 3))).isEqualTo(SECOND);
  }

  @Test
  void edits_inside_grow_and_shrink_it() {
    assertThat(SECOND.through(StepMap.of(25, 0, 4))).isEqualTo(Anchor.Words.at(19, 36));
    assertThat(SECOND.through(StepMap.of(25, 2, 0))).isEqualTo(Anchor.Words.at(19, 30));
  }

  @Test
  void a_deletion_across_an_edge_leaves_the_rest() {
    assertThat(SECOND.through(StepMap.of(10, 14, 0))).isEqualTo(Anchor.Words.at(10, 18));
  }

  @Test
  void when_its_words_are_gone_it_is_detached_and_keeps_the_place() {
    Anchor.Words gone = SECOND.through(StepMap.of(19, 13, 0));
    assertThat(gone).isEqualTo(new Anchor.Words(19, 19, true));
    assertThat(gone.through(StepMap.of(0, 0, 10))).isEqualTo(new Anchor.Words(29, 29, true));
    assertThat(SECOND.through(StepMap.of(0, 45, 7)).detached()).isTrue();
  }

  @Test
  void it_stands_as_long_as_a_letter_is_left_in_it() {
    Node boundary = Nodes.doc("en", Nodes.paragraph("a"), Nodes.paragraph("b"));
    assertThat(Anchor.Words.at(1, 4).standingIn(boundary)).isEqualTo(Anchor.Words.at(1, 4));
    assertThat(Anchor.Words.at(2, 5).standingIn(boundary)).isEqualTo(Anchor.Words.at(2, 5));
    assertThat(Anchor.Words.at(2, 4).standingIn(boundary)).isEqualTo(new Anchor.Words(2, 2, true));
  }

  @Test
  void a_block_and_the_paper_stay_what_they_are() {
    Anchor block = new Anchor.Block("a");
    assertThat(block.through(StepMap.of(0, 9, 0))).isEqualTo(block);
    assertThat(new Anchor.Paper().through(StepMap.of(0, 9, 0))).isEqualTo(new Anchor.Paper());
  }
}
