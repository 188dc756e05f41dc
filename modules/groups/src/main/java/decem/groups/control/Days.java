package decem.groups.control;

import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.platform.house.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/** Which days make sense for what. */
public final class Days {

  /** Nothing is planned further ahead than this. */
  static final int YEARS = 10;

  private Days() {}

  /** A due date is a coming day on which somebody is there to receive the work. */
  public static Optional<Fault> due(LocalDate due, LocalDate today, Deadline.OpenDays days) {
    if (!due.isAfter(today)) {
      return Optional.of(Fault.of(Field.DUE, Why.PASSED));
    }
    if (due.isAfter(today.plusYears(YEARS))) {
      return Optional.of(Fault.of(Field.DUE, Why.TOO_FAR));
    }
    if (days.isWorking(due)) {
      return Optional.empty();
    }
    Fault closed = Fault.of(Field.DUE, Why.HOUSE_CLOSED).next(working(due, days));
    return Optional.of(days.closing(due).map(closed::about).orElse(closed));
  }

  /** A term runs forwards and ends within ten years. */
  public static Optional<Fault> term(LocalDate from, Optional<LocalDate> until, LocalDate today) {
    if (from.isAfter(today.plusYears(YEARS)) || from.isBefore(today.minusYears(YEARS))) {
      return Optional.of(Fault.of(Field.FROM, Why.TOO_FAR));
    }
    return until.flatMap(last -> end(from, last, today));
  }

  private static Optional<Fault> end(LocalDate from, LocalDate until, LocalDate today) {
    if (until.isBefore(from)) {
      return Optional.of(Fault.of(Field.UNTIL, Why.ENDS_BEFORE_BEGIN));
    }
    if (until.isBefore(today)) {
      return Optional.of(Fault.of(Field.UNTIL, Why.TERM_OVER));
    }
    return until.isAfter(today.plusYears(YEARS))
        ? Optional.of(Fault.of(Field.UNTIL, Why.TOO_FAR))
        : Optional.empty();
  }

  /** That day, or the next on which the house is open. */
  public static LocalDate working(LocalDate day, Deadline.OpenDays days) {
    LocalDate next = day;
    while (!days.isWorking(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
