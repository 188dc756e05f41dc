package decem.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void of_a_hundred_times_the_95th_in_order_is_exceeded_by_five() {
    Numbers times = new Numbers(IntStream.rangeClosed(1, 100).mapToObj(i -> 101.0 - i).toList());

    assertThat(times.percentile(95)).isEqualTo(95);
    assertThat(times.median()).isEqualTo(50);
    assertThat(times.percentile(100)).isEqualTo(100);
  }

  @Test
  void one_outlier_moves_the_median_by_nothing() {
    assertThat(new Numbers(List.of(3.0, 900.0, 2.0)).median()).isEqualTo(3);
  }

  @Test
  void what_was_done_once_is_its_own_median_and_percentile() {
    Numbers once = new Numbers(List.of(7.0));

    assertThat(List.of(once.median(), once.percentile(1), once.percentile(95))).containsOnly(7.0);
  }

  @Test
  void nothing_has_no_median() {
    assertThatThrownBy(() -> new Numbers(List.of())).hasMessage("Nothing was measured");
  }
}
