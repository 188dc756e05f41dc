package decem.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PostmanTest {

  private final Queue<Boolean> letters = new ArrayDeque<>();
  private final Postman postman = new Postman();

  PostmanTest() {
    postman.self =
        new Postman() {
          @Override
          boolean sendNext() {
            Boolean next = letters.poll();
            if (next == null) {
              throw new IllegalStateException("The database is away");
            }
            return next;
          }
        };
  }

  @Test
  void a_round_ends_when_there_is_no_letter_left() {
    letters.addAll(List.of(true, true, false, true));
    postman.round();
    assertThat(letters).hasSize(1);
  }

  /** What a timer is thrown it never calls again. */
  @Test
  void a_round_that_breaks_is_not_the_last() {
    letters.add(true);
    postman.round();
    letters.add(false);
    postman.round();
    assertThat(letters).isEmpty();
  }
}
