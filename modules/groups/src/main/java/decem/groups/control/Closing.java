package decem.groups.control;

import decem.contract.Bilingual;
import decem.platform.house.ClosingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One or more days on end on which the house is closed for one reason. */
public record Closing(LocalDate from, LocalDate until, Bilingual reason) {

  /** More days than this are no closing days any more. */
  static final int MOST_DAYS = 31;

  static Closing on(LocalDate day, String english, String french) {
    return new Closing(day, day, new Bilingual(english, french));
  }

  Closing until(LocalDate last) {
    return new Closing(from, last, reason);
  }

  public boolean isOneDay() {
    return from.equals(until);
  }

  public Stream<ClosingDays.Day> days() {
    return from.datesUntil(until.plusDays(1)).map(day -> new ClosingDays.Day(day, reason));
  }

  /** Days in order, those of one reason that follow each other taken together. */
  public static List<Closing> of(List<ClosingDays.Day> days) {
    List<Closing> closings = new ArrayList<>();
    for (ClosingDays.Day day : days) {
      if (closings.isEmpty() || !closings.getLast().goesOn(day)) {
        closings.add(new Closing(day.day(), day.day(), day.reason()));
      } else {
        Closing longer = closings.removeLast();
        closings.add(new Closing(longer.from(), day.day(), day.reason()));
      }
    }
    return List.copyOf(closings);
  }

  private boolean goesOn(ClosingDays.Day day) {
    return until.plusDays(1).equals(day.day()) && reason.equals(day.reason());
  }
}
