package decem.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ConversionsTest {

  @Test
  void gives_back_what_was_made_and_what_was_thrown() {
    try (Conversions conversions = new Conversions(1, 1, Duration.ofSeconds(20))) {
      assertThat(conversions.convert(() -> 7)).isEqualTo(7);
      assertThatThrownBy(
              () ->
                  conversions.convert(
                      () -> {
                        throw new IllegalArgumentException("no");
                      }))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void work_that_takes_too_long_is_interrupted_and_refused() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    try (Conversions conversions = new Conversions(1, 1, Duration.ofMillis(50))) {
      assertThatExceptionOfType(NotConverted.class)
          .isThrownBy(() -> conversions.convert(() -> waitUntilInterrupted(stopped)))
          .matches(refused -> refused.reason() == Refusal.TOO_SLOW);
      stopped.await();
    }
  }

  private static boolean waitUntilInterrupted(CountDownLatch stopped) {
    try {
      new CountDownLatch(1).await();
      return false;
    } catch (InterruptedException interrupted) {
      stopped.countDown();
      return true;
    }
  }

  @Test
  void more_than_may_wait_is_refused_at_once() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    try (Conversions conversions = new Conversions(1, 1, Duration.ofSeconds(20))) {
      Runnable slow =
          () ->
              done.set(
                  conversions.convert(
                      () -> {
                        begun.countDown();
                        end.await();
                        return true;
                      }));
      Thread first = Thread.startVirtualThread(slow);
      begun.await();
      Thread second = Thread.startVirtualThread(slow);
      while (conversions.waiting() < 1) {
        Thread.onSpinWait();
      }
      assertThatExceptionOfType(NotConverted.class)
          .isThrownBy(() -> conversions.convert(() -> 1))
          .matches(refused -> refused.reason() == Refusal.BUSY);
      end.countDown();
      first.join();
      second.join();
      assertThat(done).isTrue();
    }
  }
}
