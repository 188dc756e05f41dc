package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.Act;
import decem.groups.control.Closing;
import decem.groups.control.ClosingRules;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.control.UsualClosings;
import decem.groups.control.Words;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.chronicle.Chronicle;
import decem.platform.house.ClosingDays;
import decem.platform.house.ClosingDays.Day;
import decem.platform.house.House;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The secretariat keeps the days on which the house is closed. */
@Boundary
public class Calendar {

  private static final int YEARS = 3;

  @Inject House house;
  @Inject ClosingDays days;
  @Inject Chronicle chronicle;

  /** The closing days of this and the next two years. */
  @Needs(Act.KEEP_CALENDAR)
  public List<Closing> list() {
    return Closing.of(shown());
  }

  /** Closes the house on those days; what is entered twice stands once. */
  @Needs(Act.KEEP_CALENDAR)
  public Saved close(LocalDate from, LocalDate until, Bilingual typed) {
    Closing wanted = new Closing(from, until, Words.tidy(typed));
    List<Fault> faults = ClosingRules.of(wanted, house.today());
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    days.alone();
    List<Day> known = days.between(from, until);
    Set<Day> asked = wanted.days().collect(Collectors.toSet());
    Optional<Day> other = known.stream().filter(day -> !asked.contains(day)).findFirst();
    if (other.isPresent()) {
      return new Saved.NotYet(List.of(ClosingRules.taken(other.get())));
    }
    if (known.size() < asked.size()) {
      wanted.days().forEach(days::add);
      note("groups.calendar-closed", from, until);
    }
    return new Saved.Done(subject(from));
  }

  /** Opens the house on those days again, as far as they lie ahead. */
  @Needs(Act.KEEP_CALENDAR)
  public Saved open(LocalDate from, LocalDate until) {
    LocalDate tomorrow = house.today().plusDays(1);
    LocalDate first = from.isBefore(tomorrow) ? tomorrow : from;
    if (until.isBefore(tomorrow)) {
      return new Saved.NotYet(List.of(Fault.of(Field.FIRST_DAY, Why.PASSED)));
    }
    if (days.remove(first, until) > 0) {
      note("groups.calendar-opened", first, until);
    }
    return new Saved.Done(subject(first));
  }

  /** Where nothing is entered yet, the usual days of this and the next two years. */
  @Needs(Act.KEEP_CALENDAR)
  void closeOnTheUsualDays() {
    if (shown().isEmpty()) {
      int year = house.today().getYear();
      IntStream.range(year, year + YEARS)
          .mapToObj(UsualClosings::of)
          .flatMap(List::stream)
          .flatMap(Closing::days)
          .forEach(days::add);
      LocalDate today = house.today();
      note("groups.calendar-closed", ClosingRules.firstShown(today), ClosingRules.lastShown(today));
    }
  }

  private List<Day> shown() {
    LocalDate today = house.today();
    return days.between(ClosingRules.firstShown(today), ClosingRules.lastShown(today));
  }

  private void note(String what, LocalDate from, LocalDate until) {
    chronicle.note(what, subject(from), Map.of("from", from.toString(), "until", until.toString()));
  }

  private static UUID subject(LocalDate day) {
    return UUID.nameUUIDFromBytes(("closing-day:" + day).getBytes(StandardCharsets.UTF_8));
  }
}
