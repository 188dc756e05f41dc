package decem.people.boundary;

import decem.contract.access.Act;
import decem.contract.people.Invitations.Guest;
import decem.contract.people.Invitations.Outcome;
import decem.contract.people.PersonFact.AccountClosed;
import decem.contract.people.PersonId;
import decem.people.entity.Account;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Grants;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.mail.Mail;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeping accounts: who has one, inviting, helping back in, ending sign-ins, closing. */
@Boundary
public class Accounts {

  /** A list is never longer; searching narrows it. */
  public static final int LONGEST_LIST = 100;

  private static final String LIST =
      "select a.id, a.name, a.address, a.state, a.factor is not null, (select max(s.started_at)"
          + " from people.sign_in s where s.person = a.id and s.proven_at is not null) from"
          + " people.account a";
  private static final String SEARCH =
      " where a.name ilike ? escape '!' or a.address ilike ? escape '!'"
          + " order by a.state = 'CLOSED', lower(a.name), a.id limit ?";

  @Inject
  @Room("people")
  EntityManager entities;

  @Inject Database database;
  @Inject Asking asking;
  @Inject InvitationDesk desk;
  @Inject Links links;
  @Inject SignIns signIns;
  @Inject Grants grants;
  @Inject Facts facts;
  @Inject Chronicle chronicle;
  @Inject Mail mail;

  /** Accounts whose name or address holds those letters, closed ones last. */
  @Needs(Act.KEEP_ACCOUNTS)
  public List<Row> list(String letters) {
    String like = "%" + letters.strip().replaceAll("[!%_]", "!$0") + "%";
    return database.list(LIST + SEARCH, Accounts::row, like, like, LONGEST_LIST);
  }

  @Needs(Act.KEEP_ACCOUNTS)
  public Row one(PersonId person) {
    return database
        .first(LIST + " where a.id = ?", Accounts::row, person.value())
        .orElseThrow(() -> new Unknown("account " + person.value()));
  }

  @Needs(Act.KEEP_ACCOUNTS)
  public Outcome invite(UUID key, Guest guest) {
    return desk.invite(key, guest);
  }

  /**
   * A new one-time link for somebody who has lost the way in: by mail where mail leaves the house,
   * else returned, to be handed over. The present password works until the link is used.
   */
  @Needs(Act.KEEP_ACCOUNTS)
  public Optional<String> newLink(PersonId person) {
    Account account = kept(person);
    if (account.state() == Account.State.CLOSED) {
      throw new Unknown("account " + person.value());
    }
    String link = links.make(account);
    chronicle.note("people.link-renewed", person.value(), Map.of());
    if (!mail.leavesTheHouse()) {
      return Optional.of(link);
    }
    links.again(account, link);
    return Optional.empty();
  }

  @Needs(Act.KEEP_ACCOUNTS)
  public void endSignIns(PersonId person) {
    kept(person);
    signIns.endAll(person);
    chronicle.note("people.sign-ins-ended", person.value(), Map.of());
  }

  /** Takes away a second factor that its owner has lost; every sign-in ends. */
  @Needs(Act.KEEP_ACCOUNTS)
  public void dropFactor(PersonId person) {
    kept(person).dropFactor();
    signIns.endAll(person);
    chronicle.note("people.factor-dropped", person.value(), Map.of());
  }

  /** Closes an account for good; one's own stays open. Says whether it is closed now. */
  @Needs(Act.KEEP_ACCOUNTS)
  public boolean close(PersonId person) {
    if (person.equals(asking.known())) {
      return false;
    }
    Account account = kept(person);
    if (account.state() != Account.State.CLOSED) {
      Instant now = database.now();
      account.close(now);
      signIns.endAll(person);
      grants.endAll(person);
      facts.tell(new AccountClosed(person, now));
      chronicle.note("people.closed", person.value(), Map.of());
    }
    return true;
  }

  private Account kept(PersonId person) {
    return Optional.ofNullable(
            entities.find(Account.class, person.value(), LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new Unknown("account " + person.value()));
  }

  private static Row row(ResultSet row) throws SQLException {
    Timestamp latest = row.getTimestamp(6);
    return new Row(
        new PersonId(row.getObject(1, UUID.class)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        latest == null ? Optional.empty() : Optional.of(latest.toInstant()));
  }

  /**
   * An account as the administrator sees it.
   *
   * @param state INVITED, OPEN or CLOSED
   */
  public record Row(
      PersonId id,
      String name,
      String address,
      String state,
      boolean factor,
      Optional<Instant> lastSignIn) {}
}
