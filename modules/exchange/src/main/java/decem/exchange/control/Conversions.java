package decem.exchange.control;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Converts files beside the threads that serve requests: so many at once, so many waiting, each no
 * longer than so long.
 */
public final class Conversions implements AutoCloseable {
  private final ThreadPoolExecutor workers;
  private final Duration longest;

  public Conversions(int atOnce, int waiting, Duration longest) {
    this.longest = longest;
    this.workers =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().daemon().name("conversion-", 1).factory());
    workers.allowCoreThreadTimeOut(true);
  }

  /** The result; {@link NotConverted} when there was no room or no time for it. */
  public <T> T convert(Callable<T> work) {
    Future<T> result = submit(work);
    try {
      return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooSlow) {
      result.cancel(true);
      throw new NotConverted(Refusal.TOO_SLOW);
    } catch (InterruptedException stopping) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new NotConverted(Refusal.BUSY);
    } catch (CancellationException closed) {
      throw new NotConverted(Refusal.BUSY);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException broken
          ? broken
          : new IllegalStateException(failed.getCause());
    }
  }

  private <T> Future<T> submit(Callable<T> work) {
    try {
      return workers.submit(work);
    } catch (RejectedExecutionException full) {
      throw new NotConverted(Refusal.BUSY);
    }
  }

  int waiting() {
    return workers.getQueue().size();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
