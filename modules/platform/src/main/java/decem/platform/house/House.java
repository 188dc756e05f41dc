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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The institution itself, as configured: name, the one zone of all deadlines, markings, and the
 * days on which it is closed.
 */
@ApplicationScoped
public class House implements Deadline.OpenDays {

  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final LocalDate MONDAY = LocalDate.of(1900, 1, 1);
  private static final String CLOSINGS =
      "select day, name_en, name_fr from platform.closing_day order by day desc limit 5000";

  @Inject Config config;
  @Inject Database database;

  /** What was read while somebody changed it is not kept. */
  private final AtomicInteger changes = new AtomicInteger();

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

  @Override
  public boolean isWorking(LocalDate day) {
    return isWeekday(day) && closing(day).isEmpty();
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** Why the house is closed that day, if it is closed by its calendar. */
  @Override
  public Optional<Bilingual> closing(LocalDate day) {
    return Optional.ofNullable(closings().get(day));
  }

  /** The calendar was changed: it is read again before it is next asked. */
  public void readCalendarAgain() {
    changes.incrementAndGet();
    closings = null;
  }

  /** Every page counts working days: the calendar is read at once and kept for some seconds. */
  Map<LocalDate, Bilingual> closings() {
    Closings known = closings;
    if (known == null || System.nanoTime() - known.readAt() > KEPT.toNanos()) {
      int before = changes.get();
      known = new Closings(System.nanoTime(), readClosings());
      closings = changes.get() == before ? known : null;
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
    return Deadline.judge(wanted, zone(), Instant.now(), this);
  }

  /** Working days from today until the day of that moment: 0 today, negative when it has passed. */
  public int workingDaysUntil(Instant moment) {
    LocalDate today = today();
    LocalDate end = moment.atZone(zone()).toLocalDate();
    return end.isBefore(today)
        ? -workingDays(end.minusDays(1), today.minusDays(1))
        : workingDays(today, end);
  }

  /** Working days after the first of two days, up to the second and with it, however many. */
  private int workingDays(LocalDate after, LocalDate until) {
    long closed =
        closings().keySet().stream()
            .filter(day -> isWeekday(day) && day.isAfter(after) && !day.isAfter(until))
            .count();
    return Math.toIntExact(weekdaysBefore(until) - weekdaysBefore(after) - closed);
  }

  /** Weekdays from a Monday long ago up to that day and with it. */
  private static long weekdaysBefore(LocalDate day) {
    long days = day.toEpochDay() - MONDAY.toEpochDay() + 1;
    return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L), 5);
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
