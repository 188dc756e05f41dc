package decem.people.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.people.PersonFact.FirstAdministratorJoined;
import decem.contract.people.PersonId;
import decem.people.control.Token;
import decem.people.entity.Account;
import decem.people.entity.OneTimeLink;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.house.HouseOpens;
import decem.platform.mail.Mail;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * The one-time door of a fresh house. While there is no account at all, each start writes a new
 * link to the log; whoever reads the log becomes the first administrator. With the first account
 * the door is gone for good.
 */
@Boundary
public class FirstDoor {

  private static final System.Logger LOG = System.getLogger(FirstDoor.class.getName());

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject Facts facts;
  @Inject Chronicle chronicle;
  @Inject Mail mail;
  @Inject Config config;

  void openWhenNobodyIsThere(@Observes HouseOpens opens) {
    if (isPeopled() || config.getOptionalValue("decem.demo", Boolean.class).orElse(false)) {
      return;
    }
    database.run(
        "update people.one_time_link set used_at = clock_timestamp() where purpose = 'FIRST' and"
            + " used_at is null");
    Token token = Token.fresh();
    entities.persist(OneTimeLink.forTheFirst(token.hash(), database.now()));
    LOG.log(
        Level.INFO,
        "There is no account yet. The first administrator enters here, once, within seven days:"
            + " {0}/people/first?token={1}",
        mail.site(),
        token.text());
  }

  @Needs(Act.ANYBODY)
  public boolean opensTo(Token token) {
    return !isPeopled() && link(token, LockModeType.NONE).isPresent();
  }

  /** Makes the first account; says whether the door was still there. */
  @Needs(Act.ANYBODY)
  public boolean enter(Token token, Newcomer newcomer, String passwordHash) {
    database.list("select pg_advisory_xact_lock(hashtextextended('people.first', 0))", row -> 1);
    Optional<OneTimeLink> link = link(token, LockModeType.PESSIMISTIC_WRITE);
    if (isPeopled() || link.isEmpty()) {
      return false;
    }
    Instant now = database.now();
    link.get().use(now);
    PersonId person = new PersonId(UUID.randomUUID());
    Account account =
        Account.invited(
            person, newcomer.name(), newcomer.address(), newcomer.language(), newcomer.zone(), now);
    account.join(passwordHash, newcomer.language(), newcomer.zone(), now);
    entities.persist(account);
    chronicle.note("people.first-administrator", person.value(), Map.of());
    facts.tell(new FirstAdministratorJoined(person, now));
    return true;
  }

  private boolean isPeopled() {
    return database.any("select 1 from people.account limit 1");
  }

  private Optional<OneTimeLink> link(Token token, LockModeType lock) {
    return Optional.ofNullable(entities.find(OneTimeLink.class, token.hash(), lock))
        .filter(link -> link.opens(OneTimeLink.Purpose.FIRST, database.now()));
  }

  /** Who comes first. */
  public record Newcomer(String name, String address, Language language, ZoneId zone) {}
}
