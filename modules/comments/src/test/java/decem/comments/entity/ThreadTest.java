package decem.comments.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreadTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private final UUID author = UUID.randomUUID();
  private final Thread thread =
      Thread.inTheGroup(
          UUID.randomUUID(), UUID.randomUUID(), "river", author, "Which river?", NOON);

  @Test
  void a_thread_is_resolved_once() {
    assertThat(thread.resolve(author, NOON)).isTrue();
    assertThat(thread.resolve(UUID.randomUUID(), NOON.plusSeconds(1))).isFalse();
    assertThat(thread.isResolved()).isTrue();
  }

  @Test
  void a_resolved_thread_can_be_opened_again() {
    thread.resolve(author, NOON);
    thread.reopen();

    assertThat(thread.isResolved()).isFalse();
  }

  @Test
  void replies_stand_in_the_order_in_which_they_were_made() {
    thread.reply(UUID.randomUUID(), author, "The Varn.", NOON);
    thread.reply(UUID.randomUUID(), author, "The lower Varn.", NOON.plusSeconds(5));

    assertThat(thread.replies())
        .extracting(Reply::words)
        .containsExactly("The Varn.", "The lower Varn.");
  }
}
