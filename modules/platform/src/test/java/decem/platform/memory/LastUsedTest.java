package decem.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastUsedTest {

  private final LastUsed<String, Integer> two = new LastUsed<>(2);

  @Test
  void what_is_kept_is_made_once() {
    AtomicInteger made = new AtomicInteger();

    assertThat(two.get("a", made::incrementAndGet)).isEqualTo(1);
    assertThat(two.get("a", made::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void the_one_that_nobody_has_asked_for_the_longest_goes() {
    two.keep("a", 1);
    two.keep("b", 2);
    assertThat(two.find("a")).contains(1);

    two.keep("c", 3);

    assertThat(two.all()).containsOnlyKeys("a", "c");
    assertThat(two.find("b")).isEmpty();
  }
}
