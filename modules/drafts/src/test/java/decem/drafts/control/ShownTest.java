package decem.drafts.control;

import static org.assertj.core.api.Assertions.assertThat;

import decem.document.diff.Pages.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void around_a_change_one_row_is_shown_and_what_lies_between_is_counted() {
    assertThat(shown(10, 3)).containsExactly("2 folded", "2", "3", "4", "5 folded");
  }

  @Test
  void two_changes_near_each_other_stand_together() {
    assertThat(shown(6, 1, 3)).containsExactly("0", "1", "2", "3", "4", "1 folded");
  }

  @Test
  void a_text_without_a_change_is_all_folded() {
    assertThat(shown(4)).containsExactly("4 folded");
    assertThat(shown(0)).isEmpty();
  }

  @Test
  void the_whole_text_is_shown_row_by_row() {
    assertThat(Shown.all(rows(3, 1))).extracting(Shown::folded).containsExactly(0, 0, 0);
  }

  private static List<String> shown(int rows, int... changed) {
    return Shown.around(rows(rows, changed)).stream()
        .map(each -> each.folded() > 0 ? each.folded() + " folded" : each.row().after())
        .toList();
  }

  private static List<Row> rows(int rows, int... changed) {
    return IntStream.range(0, rows)
        .mapToObj(
            i -> new Row("", Integer.toString(i), IntStream.of(changed).anyMatch(at -> at == i)))
        .toList();
  }
}
