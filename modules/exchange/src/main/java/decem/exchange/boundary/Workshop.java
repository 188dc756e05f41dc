package decem.exchange.boundary;

import decem.exchange.control.Conversions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;

/** The one place of this node where files are converted, two at a time. */
@ApplicationScoped
class Workshop {
  private static final int AT_ONCE = 2;
  private static final int WAITING = 16;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Conversions conversions = new Conversions(AT_ONCE, WAITING, LONGEST);

  <T> T convert(Callable<T> work) {
    return conversions.convert(work);
  }

  @PreDestroy
  void close() {
    conversions.close();
  }
}
