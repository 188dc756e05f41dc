package decem.platform.house;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The institution itself, as configured: name, the one zone of all deadlines, markings, and the
 * days on which it is closed.
 */
@ApplicationScoped
public class House {

  @Inject Config config;
  @Inject Database database;

  public Bilingual name() {
    return bilingual("decem.house.name");
  }

  public ZoneId zone() {
    return ZoneId.of(
        config.getOptionalValue("decem.house.zone", String.class).orElse("Europe/Brussels"));
  }

  /** The city by which the zone is called in a sentence. */
  public Bilingual city() {
    return bilingual("decem.house.city");
  }

  /** The marking that every screen and page carries, in both languages. */
  public Bilingual marking() {
    return bilingual("decem.marking");
  }

  /** The pattern of references; {@code %Y} is the year, {@code %N} the number in four digits. */
  public String referencePattern() {
    return config.getOptionalValue("decem.house.reference", String.class).orElse("GR(%Y)%N");
  }

  public LocalDate today() {
    return LocalDate.now(zone());
  }

  public boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && closing(day).isEmpty();
  }

  /** Why the house is closed that day, if it is closed by its calendar. */
  public Optional<Bilingual> closing(LocalDate day) {
    return database.first(
        "select name_en, name_fr from platform.closing_day where day = ?",
        row -> new Bilingual(row.getString(1), row.getString(2)),
        day);
  }

  /** Judges a wall-clock time of the house as a deadline. */
  public Deadline deadline(LocalDateTime wanted) {
    return Deadline.judge(wanted, zone(), Instant.now(), this::isWorking);
  }

  /** Working days from today until the day of that moment: 0 today, negative when it has passed. */
  public int workingDaysUntil(Instant moment) {
    LocalDate end = moment.atZone(zone()).toLocalDate();
    LocalDate day = today();
    int step = end.isBefore(day) ? -1 : 1;
    int days = 0;
    while (!day.equals(end) && Math.abs(days) < 400) {
      day = day.plusDays(step);
      days += isWorking(day) ? step : 0;
    }
    return days;
  }

  public String words(Instant moment, ZoneId viewer, Language language) {
    return new DeadlineWords(this, viewer, language).full(moment);
  }

  private Bilingual bilingual(String key) {
    return new Bilingual(
        config.getOptionalValue(key + ".en", String.class).orElse(""),
        config.getOptionalValue(key + ".fr", String.class).orElse(""));
  }
}
