package decem.platform.house;

import decem.contract.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether a moment may be a deadline of the house; a bad one comes with the next good one. */
public sealed interface Deadline {

  /** Nobody is asked for an answer later than this. */
  int MOST_YEARS = 2;

  /** The moment, as an instant that is never recomputed. */
  record Good(Instant at) implements Deadline {}

  /**
   * The house is closed that day.
   *
   * @param reason why, where its calendar says so; empty at a weekend
   */
  record HouseClosed(LocalDate day, Optional<Bilingual> reason, LocalDateTime next)
      implements Deadline {}

  /** The hour does not exist or exists twice that day: the clocks change. */
  record ClocksChange(LocalDateTime wanted, LocalDateTime next) implements Deadline {}

  /** The moment has passed. */
  record Past(LocalDateTime next) implements Deadline {}

  /** Too long until then; the latest good moment comes with it. */
  record TooFar(LocalDateTime latest) implements Deadline {}

  /** On which days the house is open, and why not where its calendar says so. */
  interface OpenDays {
    boolean isWorking(LocalDate day);

    Optional<Bilingual> closing(LocalDate day);
  }

  static Deadline judge(LocalDateTime wanted, ZoneId zone, Instant now, OpenDays days) {
    LocalDate last = now.atZone(zone).toLocalDate().plusYears(MOST_YEARS);
    if (wanted.toLocalDate().isAfter(last)) {
      return new TooFar(working(last.atTime(wanted.toLocalTime()), days, day -> day.minusDays(1)));
    }
    Instant moment = wanted.atZone(zone).toInstant();
    if (!moment.isAfter(now)) {
      LocalDateTime soon = LocalDateTime.ofInstant(now.plus(Duration.ofDays(1)), zone);
      return new Past(next(soon.toLocalDate().atTime(wanted.toLocalTime()), days));
    }
    if (zone.getRules().getTransition(wanted) != null) {
      return new ClocksChange(wanted, next(wanted.plusDays(1), days));
    }
    return open(wanted, moment, last, days);
  }

  private static Deadline open(
      LocalDateTime wanted, Instant moment, LocalDate last, OpenDays days) {
    if (days.isWorking(wanted.toLocalDate())) {
      return new Good(moment);
    }
    LocalDateTime next = next(wanted, days);
    return next.toLocalDate().isAfter(last)
        ? new TooFar(working(wanted, days, day -> day.minusDays(1)))
        : new HouseClosed(wanted.toLocalDate(), days.closing(wanted.toLocalDate()), next);
  }

  private static LocalDateTime next(LocalDateTime from, OpenDays days) {
    return working(from, days, day -> day.plusDays(1));
  }

  /** The first moment on a working day, going day by day at the same hour of the clock. */
  private static LocalDateTime working(
      LocalDateTime from, OpenDays days, UnaryOperator<LocalDateTime> step) {
    LocalDateTime moment = from;
    while (!days.isWorking(moment.toLocalDate())) {
      moment = step.apply(moment);
    }
    return moment;
  }
}
