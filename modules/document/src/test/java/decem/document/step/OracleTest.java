package decem.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.JavaScript;
import org.junit.jupiter.api.Test;

/**
 * The real JavaScript types, deletes, marks, splits, joins, wraps, pastes and undoes at random in
 * texts with tables, lists and notes; we make the same steps beside it. By night {@code
 * -Doracle.steps=1000000}.
 */
class OracleTest {
  private static final int STEPS = JavaScript.amount("oracle.steps", 60_000);
  private static final int SEED = JavaScript.amount("oracle.seed", 1000);

  @Test
  void thousands_of_random_steps_of_all_nine_kinds_come_out_the_same() {
    Replay replay = new Replay();
    JavaScript.tells(replay::take, "oracle.js", STEPS, SEED);
    assertThat(replay.steps()).isGreaterThanOrEqualTo(STEPS);
    assertThat(replay.kinds().keySet())
        .containsExactly(
            "AddMarkStep",
            "AddNodeMarkStep",
            "AttrStep",
            "DocAttrStep",
            "MarkSetStep",
            "RemoveMarkStep",
            "RemoveNodeMarkStep",
            "ReplaceAroundStep",
            "ReplaceStep");
  }
}
