package decem.people.boundary;

import decem.contract.people.Invitations.AlreadyKnown;
import decem.contract.people.Invitations.Guest;
import decem.contract.people.Invitations.Invited;
import decem.contract.people.Invitations.NotAcceptable;
import decem.contract.people.Invitations.Outcome;
import decem.contract.people.PersonFact.PersonInvited;
import decem.contract.people.PersonId;
import decem.people.control.Addresses;
import decem.people.entity.Account;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import decem.platform.words.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes accounts for guests; who asks has checked that she may. */
@Boundary
@Answers
class InvitationDesk {

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject Links links;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  Outcome invite(UUID key, Guest guest) {
    if (!Addresses.isName(guest.name())) {
      return new NotAcceptable("name");
    }
    if (!Addresses.isAddress(guest.address().strip())) {
      return new NotAcceptable("address");
    }
    alone(guest.address().strip().toLowerCase(Locale.ROOT));
    Optional<PersonId> before = person("select person from people.invitation where key = ?", key);
    if (before.isPresent()) {
      return new Invited(before.get());
    }
    return person(
            "select id from people.account where lower(address) = ? and state <> 'CLOSED'",
            guest.address().strip().toLowerCase(Locale.ROOT))
        .<Outcome>map(AlreadyKnown::new)
        .orElseGet(() -> make(key, guest));
  }

  /** Two clicks, or two administrators, make one account: the second waits and then finds it. */
  private void alone(String address) {
    database.list(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> 1,
        "people.invited " + address);
  }

  private Outcome make(UUID key, Guest guest) {
    PersonId person = new PersonId(UUID.randomUUID());
    Account account =
        Account.invited(
            person,
            Typed.trimmed(guest.name()),
            guest.address().strip(),
            guest.language(),
            guest.zone(),
            database.now());
    entities.persist(account);
    entities.flush();
    database.run(
        "insert into people.invitation (key, person, at) values (?, ?, clock_timestamp())",
        key,
        person.value());
    links.invite(account);
    facts.tell(new PersonInvited(person, database.now()));
    chronicle.note("people.invited", person.value(), Map.of());
    return new Invited(person);
  }

  private Optional<PersonId> person(String sql, Object value) {
    return database.first(sql, row -> new PersonId(row.getObject(1, UUID.class)), value);
  }
}
