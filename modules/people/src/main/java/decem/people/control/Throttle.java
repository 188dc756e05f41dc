package decem.people.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long somebody has to wait before the next try. Each lane (a source address, or a browser in
 * which the person has signed in before) waits for its own failures only; all unknown lanes of one
 * subject together meet a soft limit, which a known browser never meets. So nobody can keep an
 * owner out of a browser that the house knows.
 */
public enum Throttle {
  PASSWORD {
    @Override
    Duration after(int failures) {
      return failures < 4
          ? Duration.ZERO
          : Duration.ofSeconds(Math.min(1L << Math.min(failures - 3, 10), LONGEST.toSeconds()));
    }
  },
  /** A code has a million values only: five wrong ones are enough for a while. */
  CODE {
    @Override
    Duration after(int failures) {
      return failures < 5 ? Duration.ZERO : LONGEST;
    }
  };

  /** Failures older than this are forgotten. */
  public static final Duration MEMORY = Duration.ofHours(1);

  static final int SOFT_LIMIT = 30;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration BREATH = Duration.ofSeconds(30);

  abstract Duration after(int failures);

  /**
   * @param failures of one subject within {@link #MEMORY}
   * @return zero when a try may be made now
   */
  public Duration pause(List<Failure> failures, String lane, boolean known, Instant now) {
    List<Instant> own =
        failures.stream().filter(failure -> failure.lane().equals(lane)).map(Failure::at).toList();
    Duration wait = left(own, after(own.size()), now);
    if (known) {
      return wait;
    }
    List<Instant> unknown =
        failures.stream().filter(failure -> !failure.known()).map(Failure::at).toList();
    Duration soft = left(unknown, unknown.size() < SOFT_LIMIT ? Duration.ZERO : BREATH, now);
    return wait.compareTo(soft) > 0 ? wait : soft;
  }

  private static Duration left(List<Instant> failures, Duration pause, Instant now) {
    return failures.stream()
        .max(Instant::compareTo)
        .map(last -> Duration.between(now, last.plus(pause)))
        .filter(left -> !left.isNegative())
        .orElse(Duration.ZERO);
  }

  /** A try that failed. */
  public record Failure(String lane, boolean known, Instant at) {}
}
