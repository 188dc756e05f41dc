package decem.people.boundary;

import decem.contract.access.Act;
import decem.contract.people.PersonFact.AbsenceEntered;
import decem.contract.people.PersonId;
import decem.people.control.AbsenceRules;
import decem.people.control.AbsenceRules.Span;
import decem.people.control.AbsenceRules.Trouble;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.facts.Facts;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When people are away and who stands in: entered once, shown beside the name everywhere. */
@Boundary
public class Absences {

  private static final String MINE =
      "select b.id, b.from_day, b.until_day, s.name from people.absence b left join people.account"
          + " s on s.id = b.stand_in where b.person = ? and b.taken_back_at is null and b.until_day"
          + " >= ? order by b.from_day limit 50";

  @Inject Database database;
  @Inject Asking asking;
  @Inject House house;
  @Inject Facts facts;

  /** The asker's absences that are not over. */
  @Needs(Act.SIGNED_IN)
  public List<Away> mine() {
    return database.list(
        MINE,
        row ->
            new Away(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                Optional.ofNullable(row.getString(4)).orElse("")),
        asking.known().value(),
        house.today());
  }

  /** Enters an absence of the asker, unless its dates make no sense. */
  @Needs(Act.SIGNED_IN)
  public Optional<Trouble> enter(LocalDate from, LocalDate until, Optional<PersonId> standIn) {
    PersonId person = asking.known();
    oneAtATime(person);
    List<Span> others = mine().stream().map(away -> new Span(away.from(), away.until())).toList();
    Optional<Trouble> trouble = AbsenceRules.judge(from, until, house.today(), others);
    if (trouble.isPresent()) {
      return trouble;
    }
    if (standIn.isPresent() && !canStandIn(standIn.get(), person)) {
      return Optional.of(Trouble.NO_SUCH_STAND_IN);
    }
    enter(person, from, until, standIn);
    facts.tell(new AbsenceEntered(person, from, until, standIn, database.now()));
    return Optional.empty();
  }

  /** A second click waits for the first and finds its days taken. */
  private void oneAtATime(PersonId person) {
    database.list("select 1 from people.account where id = ? for update", row -> 1, person.value());
  }

  @Needs(Act.SIGNED_IN)
  public void takeBack(UUID id) {
    int found =
        database.run(
            "update people.absence set taken_back_at = clock_timestamp() where id = ? and person ="
                + " ? and taken_back_at is null",
            id,
            asking.known().value());
    if (found == 0) {
      throw new Unknown("absence " + id);
    }
  }

  void enter(PersonId person, LocalDate from, LocalDate until, Optional<PersonId> standIn) {
    database.run(
        "insert into people.absence (id, person, from_day, until_day, stand_in, entered_at) values"
            + " (?, ?, ?, ?, ?, clock_timestamp())",
        UUID.randomUUID(),
        person.value(),
        from,
        until,
        standIn.map(PersonId::value).orElse(null));
  }

  private boolean canStandIn(PersonId standIn, PersonId person) {
    return !standIn.equals(person)
        && database.any(
            "select 1 from people.account where id = ? and state <> 'CLOSED'", standIn.value());
  }

  /** An absence to come or going on. */
  public record Away(UUID id, LocalDate from, LocalDate until, String standIn) {}
}
