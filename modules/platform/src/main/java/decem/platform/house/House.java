package decem.platform.house;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The institution itself, as configured: name, the one zone of all deadlines, markings, and the
 * days on which it is closed.
 */
@ApplicationScoped
public class House {

  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final String CLOSINGS =
      "select day, name_en, name_fr from platform.closing_day order by day desc limit 5000";

  @Inject Config config;
  @Inject Database database;

  private volatile @Nullable Closings closings;

  /** The days on which the house is closed, as they were a moment ago. */
  private record Closings(long readAt, Map<LocalDate, Bilingual> days) {}

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
    return Optional.ofNullable(closings().get(day));
  }

  /** Every page counts working days: the calendar is read at once and kept for some seconds. */
  private Map<LocalDate, Bilingual> closings() {
    Closings known = closings;
    if (known == null || System.nanoTime() - known.readAt() > KEPT.toNanos()) {
      known = new Closings(System.nanoTime(), readClosings());
      closings = known;
    }
    return known.days();
  }

  private Map<LocalDate, Bilingual> readClosings() {
    return database
        .list(
            CLOSINGS,
            row ->
                Map.entry(
                    row.getObject(1, LocalDate.class),
                    new Bilingual(row.getString(2), row.getString(3))))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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
