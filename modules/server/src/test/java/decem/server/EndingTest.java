package decem.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {

  private final List<String> ended = new ArrayList<>();
  private final Ending ending = new Ending();

  @Test
  void what_was_started_last_is_ended_first_and_trouble_stops_nothing() {
    ending.add(() -> ended.add("database"));
    ending.add(
        () -> {
          throw new IllegalStateException("planned by this test");
        });
    ending.add(() -> ended.add("server"));

    ending.run();

    assertThat(ended).containsExactly("server", "database");
    assertThat(ending.hasBegun()).isTrue();
  }

  @Test
  void what_is_started_after_the_end_is_ended_at_once() {
    ending.run();

    ending.add(() -> ended.add("late"));

    assertThat(ended).containsExactly("late");
  }
}
