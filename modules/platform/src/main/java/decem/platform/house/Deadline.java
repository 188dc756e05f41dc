package decem.platform.house;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.Predicate;

/** Whether a moment may be a deadline of the house; a bad one comes with the next good one. */
public sealed interface Deadline {

  /** The moment, as an instant that is never recomputed. */
  record Good(Instant at) implements Deadline {}

  /** The house is closed that day. */
  record HouseClosed(LocalDate day, LocalDateTime next) implements Deadline {}

  /** The hour does not exist or exists twice that day: the clocks change. */
  record ClocksChange(LocalDateTime wanted, LocalDateTime next) implements Deadline {}

  /** The moment has passed. */
  record Past(LocalDateTime next) implements Deadline {}

  static Deadline judge(
      LocalDateTime wanted, ZoneId zone, Instant now, Predicate<LocalDate> working) {
    ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
    if (change != null) {
      return new ClocksChange(wanted, nextWorking(change.getDateTimeAfter().plusHours(1), working));
    }
    Instant moment = wanted.atZone(zone).toInstant();
    if (!moment.isAfter(now)) {
      LocalDateTime soon = LocalDateTime.ofInstant(now.plus(Duration.ofDays(1)), zone);
      return new Past(nextWorking(soon.toLocalDate().atTime(wanted.toLocalTime()), working));
    }
    if (!working.test(wanted.toLocalDate())) {
      return new HouseClosed(wanted.toLocalDate(), nextWorking(wanted, working));
    }
    return new Good(moment);
  }

  private static LocalDateTime nextWorking(LocalDateTime from, Predicate<LocalDate> working) {
    LocalDateTime next = from;
    while (!working.test(next.toLocalDate())) {
      next = next.plusDays(1);
    }
    return next;
  }
}
