package decem.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.contract.desk.Turn;
import decem.contract.desk.Turn.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoardTest {

  private static final Instant MONDAY = Instant.parse("2026-12-07T09:00:00Z");

  @Test
  void the_earliest_deadline_comes_first_and_no_deadline_last() {
    Turn undated = turn("undated", Kind.YOURS, 0, null);
    Turn friday = turn("friday", Kind.YOURS, 1, 4);
    Turn tuesday = turn("tuesday", Kind.YOURS, 2, 1);
    assertThat(Board.of(List.of(undated, friday, tuesday)).yours())
        .containsExactly(tuesday, friday, undated);
  }

  @Test
  void of_two_with_the_same_deadline_the_longer_waiting_comes_first() {
    Turn younger = turn("a", Kind.YOURS, 3, 4);
    Turn older = turn("b", Kind.YOURS, 1, 4);
    assertThat(Board.of(List.of(younger, older)).yours()).containsExactly(older, younger);
  }

  @Test
  void each_turn_stands_in_the_list_of_its_kind() {
    Turn mine = turn("mine", Kind.YOURS, 0, null);
    Turn theirs = turn("theirs", Kind.WAITING_FOR_OTHERS, 0, null);
    Turn settled = turn("settled", Kind.RECENTLY_DECIDED, 0, null);
    Board board = Board.of(List.of(settled, theirs, mine));
    assertThat(board.yours()).containsExactly(mine);
    assertThat(board.waiting()).containsExactly(theirs);
    assertThat(board.recent()).containsExactly(settled);
  }

  @Test
  void of_what_was_settled_the_newest_few_are_shown() {
    List<Turn> settled =
        IntStream.range(0, 12)
            .mapToObj(day -> turn("day" + day, Kind.RECENTLY_DECIDED, day, null))
            .toList();
    assertThat(Board.of(settled).recent())
        .hasSize(8)
        .startsWith(settled.get(11))
        .doesNotContain(settled.get(0));
  }

  private static Turn turn(String key, Kind kind, int sinceDay, Integer dueDay) {
    Optional<Instant> due = Optional.ofNullable(dueDay).map(BoardTest::day);
    return new Turn(key, kind, "Do it", "Title", "GR", "why", "", day(sinceDay), due, "/x");
  }

  private static Instant day(int day) {
    return MONDAY.plusSeconds(day * 86_400L);
  }
}
