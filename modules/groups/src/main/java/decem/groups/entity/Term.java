package decem.groups.entity;

import java.time.LocalDate;

/** From which day until which day somebody serves; both days are served. */
public record Term(LocalDate from, LocalDate until) {

  public Term {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A term ends after it begins: " + from + ", " + until);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
