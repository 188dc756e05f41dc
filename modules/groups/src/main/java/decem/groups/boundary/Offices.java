package decem.groups.boundary;

import decem.contract.access.Act;
import decem.contract.access.Office;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonFact.AccountClosed;
import decem.contract.people.PersonFact.FirstAdministratorJoined;
import decem.contract.people.PersonId;
import decem.groups.control.Days;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.entity.OfficeHolding;
import decem.platform.access.Boundary;
import decem.platform.access.Grants;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Reaction;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The offices of the house: who holds them, conferring and ending them. */
@Boundary
public class Offices {

  @Inject
  @Room("groups")
  EntityManager entities;

  @Inject People people;
  @Inject Grants grants;
  @Inject House house;
  @Inject Database database;
  @Inject Chronicle chronicle;

  /** A line of the list: who holds what, for how long. */
  public record Holding(
      UUID id, Office office, PersonCard person, LocalDate from, Optional<LocalDate> until) {}

  /** Present and coming holders, in the order of the offices. */
  @Needs(Act.CONFER_OFFICES)
  public List<Holding> list() {
    List<OfficeHolding> open = open();
    Map<PersonId, PersonCard> cards =
        people.cards(open.stream().map(OfficeHolding::person).collect(Collectors.toSet()));
    return open.stream()
        .filter(held -> !held.hasRunOut(house.today()))
        .flatMap(
            held ->
                Optional.ofNullable(cards.get(held.person())).stream()
                    .map(
                        card ->
                            new Holding(held.id(), held.office(), card, held.from(), held.until())))
        .toList();
  }

  @Needs(Act.CONFER_OFFICES)
  public List<PersonCard> everyone() {
    return people.everyone();
  }

  @Needs(Act.CONFER_OFFICES)
  public Saved confer(Office office, PersonId person, LocalDate from, Optional<LocalDate> until) {
    List<Fault> faults = faults(office, person, from, until);
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    return new Saved.Done(give(office, person, from, until).id());
  }

  /** Ends an office at once; the last administrator stays. */
  @Needs(Act.CONFER_OFFICES)
  public Saved end(UUID holding) {
    alone();
    OfficeHolding held =
        Optional.ofNullable(entities.find(OfficeHolding.class, holding))
            .orElseThrow(() -> new Unknown("office"));
    if (held.isEnded()) {
      return new Saved.Done(holding);
    }
    if (held.office() == Office.ADMINISTRATOR && othersAdministrate(held).isEmpty()) {
      return new Saved.NotYet(List.of(Fault.of(Field.OFFICE, Why.LAST_ADMINISTRATOR)));
    }
    take(held);
    return new Saved.Done(holding);
  }

  /** Of two administrators who end each other's office at the same moment, one stays. */
  private void alone() {
    database.list("select pg_advisory_xact_lock(hashtext('groups.office'))", row -> 1);
  }

  void onFirst(@Observes @Reaction("groups.first-administrator") FirstAdministratorJoined fact) {
    beginAdministration(fact.person());
  }

  /** The first administrator of a house that has none. */
  void beginAdministration(PersonId person) {
    boolean none = open().stream().noneMatch(held -> held.office() == Office.ADMINISTRATOR);
    if (none) {
      give(Office.ADMINISTRATOR, person, house.today(), Optional.empty());
    }
  }

  void onClosed(@Observes @Reaction("groups.end-offices") AccountClosed fact) {
    open().stream().filter(held -> held.person().equals(fact.person())).forEach(this::take);
  }

  private OfficeHolding give(
      Office office, PersonId person, LocalDate from, Optional<LocalDate> until) {
    open().stream()
        .filter(held -> held.hasRunOut(house.today()))
        .filter(held -> held.office() == office && held.person().equals(person))
        .forEach(held -> held.end(database.now()));
    entities.flush();
    OfficeHolding held = new OfficeHolding(office, person, from, until);
    entities.persist(held);
    grants.give(person, office, from, until, "office conferred");
    note("groups.office-conferred", held);
    return held;
  }

  private void take(OfficeHolding held) {
    held.end(database.now());
    grants.end(held.person(), held.office());
    note("groups.office-ended", held);
  }

  private List<Fault> faults(
      Office office, PersonId person, LocalDate from, Optional<LocalDate> until) {
    List<Fault> faults = new ArrayList<>();
    if (!people.addresses(List.of(person)).containsKey(person)) {
      faults.add(Fault.of(Field.PERSON, Why.UNKNOWN));
    }
    Days.term(from, until, house.today()).ifPresent(faults::add);
    List<OfficeHolding> present =
        open().stream()
            .filter(held -> held.office() == office && !held.hasRunOut(house.today()))
            .toList();
    if (present.stream().anyMatch(held -> held.person().equals(person))) {
      faults.add(Fault.of(Field.PERSON, Why.HOLDS_IT_ALREADY));
    } else if (office == Office.SECRETARY_GENERAL
        && present.stream().anyMatch(held -> held.meets(from, until))) {
      faults.add(Fault.of(Field.PERSON, Why.HELD_BY_ANOTHER));
    }
    return faults;
  }

  private List<OfficeHolding> othersAdministrate(OfficeHolding but) {
    LocalDate today = house.today();
    return open().stream()
        .filter(held -> held.office() == Office.ADMINISTRATOR && !held.id().equals(but.id()))
        .filter(held -> held.meets(today, Optional.of(today)))
        .toList();
  }

  private List<OfficeHolding> open() {
    return entities
        .createQuery(
            "select o from OfficeHolding o where o.endedAt is null order by o.office, o.from",
            OfficeHolding.class)
        .setMaxResults(Shelf.MOST)
        .getResultList();
  }

  private void note(String what, OfficeHolding held) {
    chronicle.note(what, held.person().value(), Map.of("office", held.office().name()));
  }
}
