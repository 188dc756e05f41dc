package decem.desk.page;

import decem.contract.desk.Turn;
import decem.contract.people.Absence;
import decem.contract.people.PersonId;
import decem.desk.boundary.Week;
import decem.desk.boundary.Week.Ahead;
import decem.desk.control.Away;
import decem.desk.control.Board;
import decem.platform.house.House;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates and absences beside the turns. */
@Named
@RequestScoped
public class DaysAhead {

  private static final int MOST = 6;

  @Inject Week week;
  @Inject TurnsAsked turns;
  @Inject House house;
  @Inject Here here;

  private @Nullable Ahead ahead;

  private Ahead ahead() {
    Ahead known = ahead;
    if (known == null) {
      known = week.ahead();
      ahead = known;
    }
    return known;
  }

  public Instant getNow() {
    return Instant.now();
  }

  public String getToday() {
    return words().say("dates.today", here.day(house.today()));
  }

  /** Deadlines of turns, ends of mandates, days on which the house is closed: the next few. */
  public List<Line> getDates() {
    Board board = turns.board();
    Stream<Line> deadlines =
        Stream.concat(board.yours().stream(), board.waiting().stream())
            .flatMap(turn -> turn.due().stream().map(due -> deadline(turn, due)));
    Stream<Line> mandates =
        ahead().mandates().stream().map(date -> day("dates.mandate", date, false));
    Stream<Line> closings =
        ahead().closings().stream().map(date -> day("dates.closed", date, true));
    return Stream.of(deadlines, mandates, closings)
        .flatMap(lines -> lines)
        .sorted(Comparator.comparing(Line::day))
        .limit(MOST)
        .toList();
  }

  private Line deadline(Turn turn, Instant due) {
    return new Line(due.atZone(house.zone()).toLocalDate(), turn.act(), here.time(due), false);
  }

  private Line day(String key, Week.Date date, boolean quiet) {
    String what = words().say(key, date.what().in(here.language()));
    return new Line(date.day(), what, here.day(date.day()), quiet);
  }

  /** Who of the reader's groups is away this week. */
  public List<Person> getAway() {
    return ahead().away().stream().map(this::person).toList();
  }

  private Person person(Away away) {
    return new Person(
        away.person().name(),
        away.person().initials(),
        away.person().tone(),
        days(away.absence()) + standIn(away.absence(), "away.standIn"));
  }

  /** The reader's own absence in a sentence; empty when there is none. */
  public String getOwn() {
    return ahead()
        .own()
        .map(own -> words().say("own.days", days(own)) + standIn(own, "own.standIn"))
        .orElse("");
  }

  private String days(Absence absence) {
    return words().say("away.days", here.day(absence.from()), here.day(absence.until()));
  }

  private String standIn(Absence absence, String key) {
    return absence.standIn().flatMap(this::name).map(name -> words().say(key, name)).orElse("");
  }

  private Optional<String> name(PersonId person) {
    return Optional.ofNullable(ahead().standIns().get(person));
  }

  private Words words() {
    return new Words(here.language());
  }

  /** One line of the dates. */
  public record Line(LocalDate day, String what, String when, boolean quiet) {}

  /** Somebody who is away. */
  public record Person(String name, String initials, int tone, String when) {}
}
