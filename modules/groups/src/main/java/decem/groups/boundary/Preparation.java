package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.Act;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupId;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.groups.control.Apart;
import decem.groups.control.Days;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.control.Readiness;
import decem.groups.control.Words;
import decem.groups.entity.Appointee;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Mandate;
import decem.groups.entity.MandateState;
import decem.groups.entity.Seat;
import decem.groups.entity.Term;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.house.House;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The secretariat prepares groups: task, members, rules, each saved on its own. */
@Boundary
public class Preparation {

  private static final int MONTHS_TO_BEGIN_WITH = 6;

  @Inject
  @Room("groups")
  EntityManager entities;

  @Inject Shelf shelf;
  @Inject Database database;
  @Inject House house;
  @Inject People people;
  @Inject Chronicle chronicle;

  /** Begins a group; asked twice with one id it is begun once. */
  @Needs(Act.PREPARE_GROUPS)
  public Saved begin(GroupId id, Bilingual typed) {
    Bilingual name = Words.tidy(typed);
    List<Fault> faults = Words.name(name, Words.NAME);
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    if (entities.find(ExpertGroup.class, id.value()) == null) {
      LocalDate due = Days.working(house.today().plusMonths(MONTHS_TO_BEGIN_WITH), house);
      entities.persist(new ExpertGroup(id, name, due, database.now()));
      chronicle.note("groups.begun", id.value(), Map.of());
    }
    return new Saved.Done(id.value());
  }

  /** The mandate on which nobody has decided yet. */
  @Needs(Act.PREPARE_GROUP)
  public DraftView draft(GroupId id) {
    ExpertGroup group = shelf.group(id);
    Mandate mandate = group.pending().orElseThrow(() -> new Unknown("pending mandate"));
    return new DraftView(
        group.card(),
        mandate.number(),
        mandate.state(),
        mandate.task(),
        mandate.due(),
        mandate.bothChairs(),
        rows(mandate.seats()),
        missing(group, mandate),
        mandate.reasons(),
        mandate.coverNote(),
        mandate.edition());
  }

  /** Whether there is a mandate, a first or a changed one, that may be written. */
  @Needs(Act.PREPARE_GROUP)
  public boolean isDraft(GroupId id) {
    return writable(shelf.group(id)).isPresent();
  }

  @Needs(Act.PREPARE_GROUP)
  public Saved saveTask(GroupId id, long edition, Bilingual name, Bilingual task, LocalDate due) {
    ExpertGroup group = shelf.group(id);
    Optional<Mandate> draft = writable(group).filter(found -> found.edition() == edition);
    if (draft.isEmpty()) {
      return new Saved.MovedOn();
    }
    List<Fault> faults = new ArrayList<>(Words.name(Words.tidy(name), Words.NAME));
    faults.addAll(Words.task(Words.tidy(task)));
    Days.due(due, house.today(), house).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    if (draft.get().number() == 1) {
      group.rename(Words.tidy(name));
    }
    draft.get().ask(Words.tidy(task), due);
    return new Saved.Done(id.value());
  }

  @Needs(Act.PREPARE_GROUP)
  public Saved saveRules(GroupId id, Set<ReleaseAct> bothChairs) {
    Optional<Mandate> draft = writable(shelf.group(id));
    draft.ifPresent(found -> found.rule(bothChairs));
    return draft.isPresent() ? new Saved.Done(id.value()) : new Saved.MovedOn();
  }

  /** Adds a member, or changes one when the seat is known. */
  @Needs(Act.PREPARE_GROUP)
  public Saved saveSeat(GroupId id, Optional<UUID> seat, SeatEntry entry) {
    Optional<Mandate> draft = writable(shelf.group(id));
    if (draft.isEmpty() || seat.filter(s -> draft.get().seat(s).isEmpty()).isPresent()) {
      return new Saved.MovedOn();
    }
    List<Fault> faults = faults(draft.get(), seat, entry);
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    Appointee appointee = appointee(entry);
    seat.ifPresentOrElse(
        known -> draft.get().reseat(known, appointee), () -> draft.get().seat(appointee));
    return new Saved.Done(entry.person().value());
  }

  @Needs(Act.PREPARE_GROUP)
  public Saved removeSeat(GroupId id, UUID seat) {
    Optional<Mandate> draft = writable(shelf.group(id));
    draft.ifPresent(found -> found.unseat(seat));
    return draft.isPresent() ? new Saved.Done(seat) : new Saved.MovedOn();
  }

  @Needs(Act.PREPARE_GROUP)
  public Saved raiseSeat(GroupId id, UUID seat) {
    Optional<Mandate> draft = writable(shelf.group(id));
    draft.ifPresent(found -> found.raise(seat));
    return draft.isPresent() ? new Saved.Done(seat) : new Saved.MovedOn();
  }

  /** Begins a changed mandate; the present one stays in force until the new one is decided. */
  @Needs(Act.PREPARE_GROUP)
  public void beginChange(GroupId id) {
    ExpertGroup group = shelf.group(id);
    if (group.inForce().isPresent() && group.pending().isEmpty()) {
      group.change();
      chronicle.note("groups.change-begun", id.value(), Map.of());
    }
  }

  @Needs(Act.PREPARE_GROUP)
  public void dropChange(GroupId id) {
    shelf.group(id).dropChange();
    chronicle.note("groups.change-dropped", id.value(), Map.of());
  }

  /** Everybody who could be named. */
  @Needs(Act.PREPARE_GROUPS)
  public List<PersonCard> everyone() {
    return people.everyone();
  }

  /** Member states by code, in protocol order. */
  @Needs(Act.PREPARE_GROUPS)
  public Map<String, Bilingual> states() {
    return shelf.states();
  }

  List<Fault> missing(ExpertGroup group, Mandate mandate) {
    List<Appointee> seats = mandate.seats().stream().map(Seat::appointee).toList();
    Map<PersonId, PersonCard> cards = people.cards(persons(mandate.seats()));
    Set<PersonId> reachable = people.addresses(cards.keySet()).keySet();
    return new Readiness(
            house.today(),
            house,
            person -> Optional.ofNullable(cards.get(person)).map(PersonCard::name).orElse(""),
            shelf.holdings(Apart.OFFICES),
            reachable::contains)
        .missing(
            new Readiness.Terms(
                group.name(), mandate.task(), mandate.due(), mandate.bothChairs(), seats));
  }

  private static Appointee appointee(SeatEntry entry) {
    Term term = new Term(entry.from(), entry.until());
    return new Appointee(entry.person(), entry.role(), term, entry.nationality());
  }

  private static Optional<Mandate> writable(ExpertGroup group) {
    return group.pending().filter(mandate -> mandate.state() == MandateState.DRAFT);
  }

  private List<Fault> faults(Mandate draft, Optional<UUID> seat, SeatEntry entry) {
    List<Fault> faults = new ArrayList<>();
    if (!people.addresses(List.of(entry.person())).containsKey(entry.person())) {
      faults.add(Fault.of(Field.PERSON, Why.UNKNOWN));
    }
    boolean twice =
        draft.seats().stream()
            .filter(other -> seat.filter(other.id()::equals).isEmpty())
            .anyMatch(other -> other.person().equals(entry.person()));
    if (twice) {
      faults.add(Fault.of(Field.PERSON, Why.NAMED_TWICE));
    }
    if (entry.role() == GroupRole.PEN_HOLDER) {
      faults.add(Fault.of(Field.ROLE, Why.NOT_A_ROLE));
    }
    Optional<Fault> term = Days.term(entry.from(), Optional.of(entry.until()), house.today());
    term.ifPresent(faults::add);
    if (term.isEmpty()) {
      Apart.why(appointee(entry), shelf.holdings(Apart.OFFICES))
          .ifPresent(why -> faults.add(Fault.of(Field.PERSON, why)));
    }
    if (entry.nationality().filter(code -> !shelf.states().containsKey(code)).isPresent()) {
      faults.add(Fault.of(Field.NATIONALITY, Why.UNKNOWN));
    }
    return faults;
  }

  private List<DraftView.SeatRow> rows(List<Seat> seats) {
    Map<PersonId, PersonCard> cards = people.cards(persons(seats));
    Map<String, Bilingual> states = shelf.states();
    return seats.stream()
        .flatMap(
            seat ->
                Optional.ofNullable(cards.get(seat.person())).stream()
                    .map(card -> row(seat, card, states)))
        .toList();
  }

  private static DraftView.SeatRow row(Seat seat, PersonCard card, Map<String, Bilingual> states) {
    Optional<String> code = seat.appointee().nationality();
    Bilingual state =
        code.flatMap(known -> Optional.ofNullable(states.get(known)))
            .orElseGet(() -> Bilingual.same(""));
    return new DraftView.SeatRow(seat.id(), card, seat.role(), seat.term(), code, state);
  }

  private static Collection<PersonId> persons(List<Seat> seats) {
    return seats.stream().map(Seat::person).collect(Collectors.toSet());
  }
}
