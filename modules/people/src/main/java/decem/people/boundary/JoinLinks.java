package decem.people.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.people.PersonFact.PersonJoined;
import decem.people.control.Token;
import decem.people.entity.Account;
import decem.people.entity.OneTimeLink;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The door that a one-time link opens: once, and for its owner only. */
@Boundary
public class JoinLinks {

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject SignIns signIns;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  /**
   * Whose link it is; empty when it is used, void, run out or none at all. Looking changes nothing.
   */
  @Needs(Act.ANYBODY)
  public Optional<Guest> guest(Token token) {
    return link(token, LockModeType.NONE)
        .flatMap(this::owner)
        .map(
            account ->
                new Guest(
                    account.name(),
                    account.address(),
                    account.language(),
                    account.zone(),
                    account.state() == Account.State.OPEN));
  }

  /**
   * Uses the link: the password is set, every sign-in under the old one ends. Says whether it was
   * there to use.
   */
  @Needs(Act.ANYBODY)
  public boolean use(Token token, String passwordHash, Language language, ZoneId zone) {
    Optional<OneTimeLink> link = link(token, LockModeType.PESSIMISTIC_WRITE);
    Optional<Account> owner = link.flatMap(this::owner);
    if (link.isEmpty() || owner.isEmpty()) {
      return false;
    }
    Instant now = database.now();
    link.get().use(now);
    welcome(owner.get(), passwordHash, language, zone, now);
    return true;
  }

  private void welcome(
      Account account, String passwordHash, Language language, ZoneId zone, Instant now) {
    boolean first = account.state() == Account.State.INVITED;
    account.join(passwordHash, language, zone, now);
    signIns.endAll(account.person());
    chronicle.note(
        first ? "people.joined" : "people.password-changed", account.person().value(), Map.of());
    if (first) {
      facts.tell(new PersonJoined(account.person(), now));
    }
  }

  private Optional<OneTimeLink> link(Token token, LockModeType lock) {
    return Optional.ofNullable(entities.find(OneTimeLink.class, token.hash(), lock))
        .filter(link -> link.opens(OneTimeLink.Purpose.JOIN, database.now()));
  }

  private Optional<Account> owner(OneTimeLink link) {
    return link.person()
        .map(person -> entities.find(Account.class, person.value()))
        .filter(account -> account.state() != Account.State.CLOSED);
  }

  /**
   * Who may come in.
   *
   * @param again had joined before and comes for a new password
   */
  public record Guest(String name, String address, Language language, ZoneId zone, boolean again) {}
}
