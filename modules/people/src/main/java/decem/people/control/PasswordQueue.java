package decem.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Two password hashes at a time, since each takes 64 MiB and a core; twenty more may wait. Whoever
 * comes after them is told to come again.
 */
@ApplicationScoped
public class PasswordQueue {

  private static final int AT_ONCE = 2;
  private static final int WAITING = 20;

  /**
   * A password nobody has: checked when there is no account, so that it takes as long as if there
   * were one.
   */
  private static final String NOBODY =
      "$argon2id$v=19$m=65536,t=3,p=1$c29tZXRoaW5nc2FsdHk$"
          + "b3JkaW5hcnkgYnl0ZXMsIHRoZXkgbWF0Y2ggbm8gb25l";

  private final Semaphore places = new Semaphore(AT_ONCE + WAITING);
  private final Semaphore running = new Semaphore(AT_ONCE, true);

  /** Empty when too many wait already. */
  public Optional<String> hash(String password) {
    return inTurn(() -> Argon2.hash(password));
  }

  /** Takes as long for no account as for one. Empty when too many wait already. */
  public Optional<Boolean> matches(String password, Optional<String> stored) {
    return inTurn(() -> Argon2.matches(password, stored.orElse(NOBODY)) && stored.isPresent());
  }

  int free() {
    return places.availablePermits();
  }

  <T> Optional<T> inTurn(Supplier<T> work) {
    if (!places.tryAcquire()) {
      return Optional.empty();
    }
    try {
      running.acquireUninterruptibly();
      try {
        return Optional.of(work.get());
      } finally {
        running.release();
      }
    } finally {
      places.release();
    }
  }
}
