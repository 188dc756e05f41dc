package decem.drafts.control;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import decem.document.Node;
import decem.drafts.control.Deed.Did;
import decem.drafts.control.Deed.What;
import decem.drafts.entity.PastCommitRow;
import decem.drafts.entity.SittingRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetellingTest {

  private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");
  private static final UUID ANA = UUID.randomUUID();
  private static final UUID TOM = UUID.randomUUID();
  private static final Node TEXT =
      doc(
          "en",
          heading(1, "Gauges").withId("h"),
          paragraph("One gauge is read on the hill every hour.").withId("p1"),
          paragraph("Another is read in the valley every day.").withId("p2"));

  /** Where the letters of a paragraph begin. */
  private static final int FIRST = 9;

  private static final int SECOND = FIRST + 43;

  @Test
  void a_sitting_is_told_by_what_the_text_was_before_it_and_after_it() {
    SittingRow sitting = sitting(ANA, 6, 7, 2);
    Retelling retelling = new Retelling(TEXT, List.of(sitting));
    retelling.take(types(6, ANA, FIRST, "Indeed, and "));
    retelling.take(types(7, ANA, FIRST + 12, "this is true, "));
    Work work = retelling.told().get(sitting);
    assertThat(work.deeds()).extracting(Deed::did).containsExactly(Did.REWRITTEN);
    assertThat(work.wordsAdded()).isEqualTo(5);
  }

  @Test
  void of_two_who_write_at_the_same_time_each_is_told_their_own() {
    SittingRow anas = sitting(ANA, 6, 8, 2);
    SittingRow toms = sitting(TOM, 7, 9, 2);
    Retelling retelling = new Retelling(TEXT, List.of(toms, anas));
    retelling.take(types(6, ANA, FIRST, "Indeed "));
    retelling.take(types(7, TOM, SECOND + 7, "Truly "));
    retelling.take(types(8, ANA, FIRST, "And yet "));
    retelling.take(types(9, TOM, SECOND + 15, "still "));
    assertThat(retelling.told().get(anas).wordsAdded()).isEqualTo(3);
    assertThat(retelling.told().get(toms).wordsAdded()).isEqualTo(2);
    assertThat(retelling.told().get(toms).deeds())
        .singleElement()
        .satisfies(deed -> assertThat(deed.what()).isEqualTo(What.PARAGRAPH))
        .satisfies(deed -> assertThat(deed.count()).isEqualTo(1));
  }

  @Test
  void what_was_written_and_deleted_again_is_nothing() {
    SittingRow sitting = sitting(ANA, 6, 7, 2);
    Retelling retelling = new Retelling(TEXT, List.of(sitting));
    retelling.take(types(6, ANA, FIRST, "Oh "));
    String deletion = "[{\"stepType\":\"replace\",\"from\":9,\"to\":12}]";
    retelling.take(new PastCommitRow(7, ANA, "edit", deletion, NOW));
    assertThat(retelling.told().get(sitting).isNothing()).isTrue();
  }

  @Test
  void a_sitting_whose_end_was_not_reached_is_not_told() {
    Retelling retelling = new Retelling(TEXT, List.of(sitting(ANA, 6, 7, 2)));
    retelling.take(types(6, ANA, FIRST, "Oh "));
    assertThat(retelling.told()).isEmpty();
  }

  private static SittingRow sitting(UUID person, long from, long to, int commits) {
    return new SittingRow(person, "edit", from, to, commits, NOW, NOW);
  }

  private static PastCommitRow types(long n, UUID person, int at, String letters) {
    String steps =
        "[{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"%s\"}]}}]"
            .formatted(at, at, letters);
    return new PastCommitRow(n, person, "edit", steps, NOW);
  }
}
