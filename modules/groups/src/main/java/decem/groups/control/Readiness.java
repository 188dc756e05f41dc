package decem.groups.control;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonId;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.entity.Appointee;
import decem.groups.entity.OfficeHolding;
import decem.platform.house.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a mandate still lacks before it may be submitted: a group has about ten experts, one or two
 * of whom are chairs, a task in both languages and a day by which it answers.
 */
public final class Readiness {

  static final int FEWEST = 3;
  static final int MOST = 20;
  static final int MOST_CHAIRS = 2;

  private final LocalDate today;
  private final Deadline.OpenDays days;
  private final Function<PersonId, String> names;
  private final List<OfficeHolding> offices;
  private final Predicate<PersonId> reachable;

  /**
   * @param names of those who sit in the group
   * @param offices that keep people out of some seats
   * @param reachable whether a person's account has not been closed
   */
  public Readiness(
      LocalDate today,
      Deadline.OpenDays days,
      Function<PersonId, String> names,
      List<OfficeHolding> offices,
      Predicate<PersonId> reachable) {
    this.today = today;
    this.days = days;
    this.names = names;
    this.offices = offices;
    this.reachable = reachable;
  }

  /** The parts of a mandate that are judged. */
  public record Terms(
      Bilingual name,
      Bilingual task,
      LocalDate due,
      Set<ReleaseAct> bothChairs,
      List<Appointee> seats) {}

  /** Everything that is missing, in the order of the page; empty when it may be submitted. */
  public List<Fault> missing(Terms terms) {
    List<Fault> missing = new ArrayList<>(Words.name(terms.name(), Words.NAME));
    Words.text(Field.TASK_EN, terms.task().en(), Words.TASK, true).ifPresent(missing::add);
    Words.text(Field.TASK_FR, terms.task().fr(), Words.TASK, true).ifPresent(missing::add);
    Days.due(terms.due(), today, days).ifPresent(missing::add);
    missing.addAll(members(terms.seats()));
    if (!terms.bothChairs().isEmpty() && count(terms.seats(), GroupRole.CHAIR) == 1) {
      missing.add(Fault.of(Field.RULES, Why.ONE_CHAIR_CANNOT_BE_BOTH));
    }
    return missing;
  }

  private List<Fault> members(List<Appointee> seats) {
    List<Fault> missing = new ArrayList<>(chairs(count(seats, GroupRole.CHAIR)));
    long experts = count(seats, GroupRole.CHAIR) + count(seats, GroupRole.EXPERT);
    if (experts < FEWEST) {
      missing.add(Fault.of(Field.MEMBERS, Why.TOO_FEW));
    }
    if (experts > MOST) {
      missing.add(Fault.of(Field.MEMBERS, Why.TOO_MANY));
    }
    if (seats.stream().map(Appointee::person).distinct().count() < seats.size()) {
      missing.add(Fault.of(Field.MEMBERS, Why.NAMED_TWICE));
    }
    name(Why.ACCOUNT_CLOSED, seats, seat -> !reachable.test(seat.person())).ifPresent(missing::add);
    name(Why.TERM_OVER, seats, seat -> seat.term().until().isBefore(today)).ifPresent(missing::add);
    name(Why.NO_NATIONALITY, seats, Readiness::lacksNationality).ifPresent(missing::add);
    for (Why why : List.of(Why.DECIDES, Why.PREPARES)) {
      name(why, seats, seat -> Apart.why(seat, offices).filter(why::equals).isPresent())
          .ifPresent(missing::add);
    }
    return missing;
  }

  /** One sentence that names everybody of whom it is true. */
  private Optional<Fault> name(Why why, List<Appointee> seats, Predicate<Appointee> such) {
    List<String> named =
        seats.stream().filter(such).map(Appointee::person).map(names).distinct().toList();
    Fault fault = Fault.of(Field.MEMBERS, why);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(fault.about(Bilingual.same(String.join(", ", named))));
  }

  private static List<Fault> chairs(long chairs) {
    if (chairs == 0) {
      return List.of(Fault.of(Field.MEMBERS, Why.NO_CHAIR));
    }
    return chairs > MOST_CHAIRS ? List.of(Fault.of(Field.MEMBERS, Why.TOO_MANY_CHAIRS)) : List.of();
  }

  private static boolean lacksNationality(Appointee seat) {
    boolean expert = seat.role() == GroupRole.CHAIR || seat.role() == GroupRole.EXPERT;
    return expert && seat.nationality().isEmpty();
  }

  private static long count(List<Appointee> seats, GroupRole role) {
    return seats.stream().filter(seat -> seat.role() == role).count();
  }
}
