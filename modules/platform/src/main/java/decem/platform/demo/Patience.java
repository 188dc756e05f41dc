package decem.platform.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Lets a part of the demonstration wait for what another room makes of a fact. */
public final class Patience {

  private static final int LOOKS = 600;
  private static final long PAUSE = Duration.ofMillis(100).toNanos();

  private Patience() {}

  /** Looks ten times a second for a minute; gives up with the name of what never came. */
  public static void until(String what, BooleanSupplier so) {
    for (int look = 0; look < LOOKS; look++) {
      if (so.getAsBoolean()) {
        return;
      }
      LockSupport.parkNanos(PAUSE);
    }
    throw new IllegalStateException("Never came: " + what);
  }
}
