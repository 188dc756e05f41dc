package decem.papers.control;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;

/** A deadline to begin with. */
public final class Deadlines {

  private static final int WORKING_DAYS = 10;
  private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

  private Deadlines() {}

  /** Close of business, ten working days after today. */
  public static LocalDateTime ahead(LocalDate today, Predicate<LocalDate> working) {
    LocalDate day = today;
    int left = WORKING_DAYS;
    while (left > 0) {
      day = day.plusDays(1);
      left -= working.test(day) ? 1 : 0;
    }
    return day.atTime(CLOSE_OF_BUSINESS);
  }
}
