package decem.groups.control;

import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Which days make sense for what. */
public final class Days {

  /** Nothing is planned further ahead than this. */
  static final int YEARS = 10;

  private Days() {}

  /** A due date is a coming day on which somebody is there to receive the work. */
  public static Optional<Fault> due(LocalDate due, LocalDate today, Predicate<LocalDate> working) {
    if (!due.isAfter(today)) {
      return Optional.of(Fault.of(Field.DUE, Why.PASSED));
    }
    if (due.isAfter(today.plusYears(YEARS))) {
      return Optional.of(Fault.of(Field.DUE, Why.TOO_FAR));
    }
    return working.test(due)
        ? Optional.empty()
        : Optional.of(new Fault(Field.DUE, Why.HOUSE_CLOSED, Optional.of(next(due, working))));
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

  private static LocalDate next(LocalDate day, Predicate<LocalDate> working) {
    LocalDate next = day.plusDays(1);
    while (!working.test(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
