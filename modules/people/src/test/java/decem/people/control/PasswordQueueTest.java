package decem.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordQueueTest {

  @Test
  void lets_two_run_twenty_wait_and_sends_the_rest_away() throws InterruptedException {
    PasswordQueue queue = new PasswordQueue();
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(2);
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 22; i++) {
        threads.submit(
            () ->
                queue.inTurn(
                    () -> {
                      most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                      running.countDown();
                      wait(go);
                      return atOnce.decrementAndGet();
                    }));
      }
      running.await();
      while (queue.free() > 0) {
        Thread.onSpinWait();
      }
      assertThat(queue.inTurn(() -> "one too many")).isEmpty();
      go.countDown();
    }
    assertThat(most).hasValue(2);
    assertThat(queue.inTurn(() -> "later")).isEqualTo(Optional.of("later"));
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
