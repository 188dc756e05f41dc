package decem.people.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which days somebody may enter as away. */
public final class AbsenceRules {

  private static final int LONGEST_DAYS = 366;

  private AbsenceRules() {}

  /** Why dates make no sense. */
  public enum Trouble {
    ENDS_BEFORE_IT_BEGINS,
    PAST,
    TOO_LONG,
    TOO_FAR,
    OVERLAPS,
    NO_SUCH_STAND_IN
  }

  public static Optional<Trouble> judge(
      LocalDate from, LocalDate until, LocalDate today, List<Span> others) {
    if (until.isBefore(from)) {
      return Optional.of(Trouble.ENDS_BEFORE_IT_BEGINS);
    }
    if (until.isBefore(today)) {
      return Optional.of(Trouble.PAST);
    }
    if (until.isAfter(from.plusDays(LONGEST_DAYS))) {
      return Optional.of(Trouble.TOO_LONG);
    }
    if (from.isAfter(today.plusYears(2)) || from.isBefore(today.minusYears(1))) {
      return Optional.of(Trouble.TOO_FAR);
    }
    return others.stream().anyMatch(other -> other.meets(from, until))
        ? Optional.of(Trouble.OVERLAPS)
        : Optional.empty();
  }

  /** Days from one to another, both included. */
  public record Span(LocalDate from, LocalDate until) {
    boolean meets(LocalDate otherFrom, LocalDate otherUntil) {
      return !otherFrom.isAfter(until) && !otherUntil.isBefore(from);
    }
  }
}
