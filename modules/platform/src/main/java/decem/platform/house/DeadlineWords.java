package decem.platform.house;

import decem.contract.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Writes a moment as people say it: "Fri 11 Dec, 17:00 Brussels (18:00 your time), in 2 working
 * days".
 */
public final class DeadlineWords {

  private final House house;
  private final ZoneId viewer;
  private final Language language;

  public DeadlineWords(House house, ZoneId viewer, Language language) {
    this.house = house;
    this.viewer = viewer;
    this.language = language;
  }

  public String full(Instant moment) {
    String own = yourTime(moment);
    return houseTime(moment) + (own.isEmpty() ? "" : " (" + own + ")") + ", " + left(moment);
  }

  /** "Fri 11 Dec, 17:00 Brussels". */
  public String houseTime(Instant moment) {
    ZonedDateTime there = moment.atZone(house.zone());
    return wall(there.toLocalDateTime());
  }

  /** A wall-clock time of the house, which may be none that its clocks show. */
  public String wall(LocalDateTime moment) {
    return day(moment.toLocalDate()) + ", " + houseHour(moment);
  }

  /** "17:00 Brussels". */
  public String houseHour(Instant moment) {
    return houseHour(moment.atZone(house.zone()).toLocalDateTime());
  }

  /** "14:02–14:40 Brussels": from one moment of a day to another that may be the same minute. */
  public String houseHours(Instant from, Instant until) {
    String begun = hour(from.atZone(house.zone()).toLocalDateTime());
    String ended = hour(until.atZone(house.zone()).toLocalDateTime());
    return begun.equals(ended) ? houseHour(until) : begun + "–" + houseHour(until);
  }

  private String houseHour(LocalDateTime moment) {
    return hour(moment) + "\u00a0" + house.city().in(language);
  }

  /**
   * "18:00 your time", with the day where it is another; empty when the viewer is in the house's
   * zone.
   */
  public String yourTime(Instant moment) {
    ZonedDateTime there = moment.atZone(house.zone());
    ZonedDateTime here = moment.atZone(viewer);
    if (here.toLocalDateTime().equals(there.toLocalDateTime())) {
      return "";
    }
    String day =
        here.toLocalDate().equals(there.toLocalDate()) ? "" : day(here.toLocalDate()) + ", ";
    return day + hour(here.toLocalDateTime()) + " " + own();
  }

  /** What stands behind an hour in the viewer's zone. */
  public String zoneName() {
    return viewer.equals(house.zone()) ? house.city().in(language) : own();
  }

  private String own() {
    return language == Language.FR ? "chez vous" : "your time";
  }

  public String left(Instant moment) {
    int days = house.workingDaysUntil(moment);
    boolean over = moment.isBefore(Instant.now());
    return language == Language.FR ? french(days, over) : english(days, over);
  }

  /** "11 Dec 2026" and "11 déc. 2026", in the house's zone. */
  public String date(Instant moment) {
    return DateTimeFormatter.ofPattern("d\u00a0MMM yyyy", language.locale())
        .format(moment.atZone(house.zone()));
  }

  private static String english(int days, boolean over) {
    if (over) {
      return "passed";
    }
    return days == 0 ? "today" : "in " + days + (days == 1 ? " working day" : " working days");
  }

  private static String french(int days, boolean over) {
    if (over) {
      return "échéance passée";
    }
    return days == 0
        ? "aujourd\u2019hui"
        : "dans " + days + (days == 1 ? " jour ouvré" : " jours ouvrés");
  }

  /** "Fri 11 Dec", with the year whenever it is not this one. */
  public String day(LocalDate day) {
    String pattern =
        day.getYear() == house.today().getYear() ? "EEE d\u00a0MMM" : "EEE d\u00a0MMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  private String hour(LocalDateTime time) {
    String pattern = language == Language.FR ? "HH'\u00a0h\u00a0'mm" : "HH:mm";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
  }
}
