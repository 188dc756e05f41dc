package decem.groups.boundary;

import decem.contract.access.Act;
import decem.contract.access.BodyRole;
import decem.contract.groups.BodyId;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonFact.AccountClosed;
import decem.contract.people.PersonId;
import decem.groups.control.Days;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.groups.control.RollRules;
import decem.groups.entity.Body;
import decem.groups.entity.Contact;
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

/** The roll of bodies that are consulted, and who speaks for them. */
@Boundary
public class Roll {

  @Inject
  @Room("groups")
  EntityManager entities;

  @Inject People people;
  @Inject Grants grants;
  @Inject House house;
  @Inject Database database;
  @Inject Chronicle chronicle;

  /** A body with those who speak for it now or soon. */
  public record BodyRow(BodyId id, Body.Entry entry, List<ContactRow> contacts) {}

  /** Somebody who speaks for a body. */
  public record ContactRow(
      UUID id, PersonCard person, BodyRole role, LocalDate from, Optional<LocalDate> until) {}

  /** Everybody on the roll, in protocol order. */
  @Needs(Act.PREPARE_GROUPS)
  public List<BodyRow> list() {
    List<Contact> open = open();
    Map<PersonId, PersonCard> cards =
        people.cards(open.stream().map(Contact::person).collect(Collectors.toSet()));
    return entities
        .createQuery("select b from Body b order by b.place, b.code", Body.class)
        .setMaxResults(Shelf.MOST)
        .getResultStream()
        .map(body -> row(body, open, cards))
        .toList();
  }

  @Needs(Act.PREPARE_GROUPS)
  public BodyRow body(BodyId id) {
    Body body = find(id);
    List<Contact> open = open().stream().filter(c -> c.body().equals(id)).toList();
    return row(
        body, open, people.cards(open.stream().map(Contact::person).collect(Collectors.toSet())));
  }

  /** Puts a body on the roll; asked twice with one id it is put there once. */
  @Needs(Act.PREPARE_GROUPS)
  public Saved add(BodyId id, Body.Entry entry) {
    List<Fault> faults = faults(Optional.empty(), entry);
    if (entities.find(Body.class, id.value()) != null) {
      return new Saved.Done(id.value());
    }
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    entities.persist(new Body(id, entry));
    chronicle.note("groups.body-added", id.value(), Map.of("code", entry.code()));
    return new Saved.Done(id.value());
  }

  @Needs(Act.PREPARE_GROUPS)
  public Saved change(BodyId id, Body.Entry entry) {
    Body body = find(id);
    List<Fault> faults = faults(Optional.of(id), entry);
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    body.become(entry);
    chronicle.note("groups.body-changed", id.value(), Map.of("code", entry.code()));
    return new Saved.Done(id.value());
  }

  /** Lets a person speak for a body, from that day on. */
  @Needs(Act.PREPARE_GROUPS)
  public Saved addContact(
      BodyId id, PersonId person, BodyRole role, LocalDate from, Optional<LocalDate> until) {
    find(id);
    List<Fault> faults = new ArrayList<>();
    if (!people.addresses(List.of(person)).containsKey(person)) {
      faults.add(Fault.of(Field.PERSON, Why.UNKNOWN));
    }
    Days.term(from, until, house.today()).ifPresent(faults::add);
    List<Contact> same =
        open().stream()
            .filter(c -> c.body().equals(id) && c.person().equals(person) && c.role() == role)
            .toList();
    if (same.stream().anyMatch(contact -> !contact.hasRunOut(house.today()))) {
      faults.add(Fault.of(Field.PERSON, Why.HOLDS_IT_ALREADY));
    }
    if (!faults.isEmpty()) {
      return new Saved.NotYet(faults);
    }
    same.forEach(contact -> contact.end(database.now()));
    entities.flush();
    Contact contact = new Contact(id, person, role, from, until);
    entities.persist(contact);
    grants.give(person, role, id, from, until, "speaks for the body");
    note("groups.contact-named", contact);
    return new Saved.Done(contact.id());
  }

  /** Ends at once that a person speaks for a body. */
  @Needs(Act.PREPARE_GROUPS)
  public void endContact(UUID id) {
    Contact contact =
        Optional.ofNullable(entities.find(Contact.class, id))
            .orElseThrow(() -> new Unknown("contact"));
    if (!contact.isEnded()) {
      end(contact);
    }
  }

  void onClosed(@Observes @Reaction("groups.end-contacts") AccountClosed fact) {
    open().stream().filter(c -> c.person().equals(fact.person())).forEach(this::end);
  }

  private void end(Contact contact) {
    contact.end(database.now());
    grants.end(contact.person(), contact.role(), contact.body());
    note("groups.contact-ended", contact);
  }

  private BodyRow row(Body body, List<Contact> open, Map<PersonId, PersonCard> cards) {
    List<ContactRow> contacts =
        open.stream()
            .filter(c -> c.body().equals(body.id()) && !c.hasRunOut(house.today()))
            .flatMap(
                c ->
                    Optional.ofNullable(cards.get(c.person())).stream()
                        .map(card -> new ContactRow(c.id(), card, c.role(), c.from(), c.until())))
            .toList();
    return new BodyRow(body.id(), body.entry(), contacts);
  }

  private List<Fault> faults(Optional<BodyId> own, Body.Entry entry) {
    List<Fault> faults = new ArrayList<>(RollRules.body(entry));
    List<Body> others =
        entities
            .createQuery(
                "select b from Body b where b.code = :code or b.code2 = :code2", Body.class)
            .setParameter("code", entry.code())
            .setParameter("code2", entry.code2().orElse(""))
            .getResultStream()
            .filter(body -> own.filter(body.id()::equals).isEmpty())
            .toList();
    others.stream()
        .findFirst()
        .ifPresent(
            other ->
                faults.add(
                    Fault.of(
                        other.entry().code().equals(entry.code()) ? Field.CODE : Field.CODE2,
                        Why.TAKEN)));
    return faults;
  }

  private Body find(BodyId id) {
    return Optional.ofNullable(entities.find(Body.class, id.value()))
        .orElseThrow(() -> new Unknown("body"));
  }

  private List<Contact> open() {
    return entities
        .createQuery(
            "select c from Contact c where c.endedAt is null order by c.role, c.from",
            Contact.class)
        .setMaxResults(Shelf.MOST * 10)
        .getResultList();
  }

  private void note(String what, Contact contact) {
    chronicle.note(
        what,
        contact.body().value(),
        Map.of("person", contact.person().value().toString(), "role", contact.role().name()));
  }
}
