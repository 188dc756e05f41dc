package decem.groups.control;

import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.platform.house.ClosingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which days may be entered as closing days: coming ones, of this year and the next two. */
public final class ClosingRules {

  private static final int REASON = 100;
  private static final int YEARS_AHEAD = 2;

  private ClosingRules() {}

  public static LocalDate firstShown(LocalDate today) {
    return today.withDayOfYear(1);
  }

  public static LocalDate lastShown(LocalDate today) {
    return today.withDayOfYear(1).plusYears(YEARS_AHEAD + 1).minusDays(1);
  }

  public static List<Fault> of(Closing wanted, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    days(wanted, today).ifPresent(faults::add);
    Words.text(Field.REASON_EN, wanted.reason().en(), REASON, true).ifPresent(faults::add);
    Words.text(Field.REASON_FR, wanted.reason().fr(), REASON, true).ifPresent(faults::add);
    return faults;
  }

  private static Optional<Fault> days(Closing wanted, LocalDate today) {
    if (wanted.from().isBefore(today)) {
      return Optional.of(Fault.of(Field.FIRST_DAY, Why.PASSED));
    }
    if (wanted.from().isAfter(lastShown(today))) {
      return Optional.of(Fault.of(Field.FIRST_DAY, Why.TOO_FAR).next(lastShown(today)));
    }
    if (wanted.until().isBefore(wanted.from())) {
      return Optional.of(Fault.of(Field.LAST_DAY, Why.ENDS_BEFORE_BEGIN));
    }
    if (wanted.until().isAfter(lastShown(today))) {
      return Optional.of(Fault.of(Field.LAST_DAY, Why.TOO_FAR).next(lastShown(today)));
    }
    return wanted.until().isBefore(wanted.from().plusDays(Closing.MOST_DAYS))
        ? Optional.empty()
        : Optional.of(Fault.of(Field.LAST_DAY, Why.TOO_LONG));
  }

  /** A day that is a closing day already keeps its reason. */
  public static Fault taken(ClosingDays.Day day) {
    return Fault.of(Field.FIRST_DAY, Why.TAKEN).next(day.day()).about(day.reason());
  }
}
