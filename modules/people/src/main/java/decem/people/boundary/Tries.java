package decem.people.boundary;

import decem.contract.Digest;
import decem.contract.access.Act;
import decem.contract.people.PersonId;
import decem.people.control.Caller;
import decem.people.control.Throttle;
import decem.people.control.Token;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts tries with passwords and codes. A try is noted as failed before it is made, so that many
 * at once cannot slip past the count; one that succeeds is struck out.
 */
@Boundary
public class Tries {

  private static final String FAILURES =
      "select lane, lane like 'browser:%', at from people.try where subject = ? and failed and at >"
          + " clock_timestamp() - ? * interval '1 second' order by at desc limit 500";
  private static final String ACCOUNT =
      "select id from people.account where lower(address) = ? and state = 'OPEN'";

  @Inject Database database;

  /** Asks for a try with the password of an address, known to the house or not. */
  @Needs(Act.ANYBODY)
  public Permit withPassword(String address, Caller caller) {
    String key = address.strip().toLowerCase(Locale.ROOT);
    Optional<PersonId> person =
        database.first(ACCOUNT, row -> new PersonId(row.getObject(1, UUID.class)), key);
    return ask(Throttle.PASSWORD, "password:" + key, person, caller);
  }

  /** Asks for a try with a code of a person whose password was right. */
  @Needs(Act.ANYBODY)
  public Permit withCode(PersonId person, Caller caller) {
    return ask(Throttle.CODE, "code:" + person.value(), Optional.of(person), caller);
  }

  /** The try was right after all. */
  @Needs(Act.ANYBODY)
  public void succeeded(Permit permit) {
    database.run("update people.try set failed = false where id = ?", permit.id());
  }

  private Permit ask(Throttle throttle, String what, Optional<PersonId> person, Caller caller) {
    String subject = Digest.of(what).hex();
    database.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 1, subject);
    boolean known = person.filter(owner -> knows(caller, owner)).isPresent();
    String lane = caller.lane(known);
    Duration pause = throttle.pause(failures(subject), lane, known, database.now());
    if (pause.isPositive()) {
      return new Permit(0, pause, person);
    }
    database.run("delete from people.try where at < clock_timestamp() - interval '1 day'");
    return new Permit(note(subject, lane), Duration.ZERO, person);
  }

  private long note(String subject, String lane) {
    return database
        .first(
            "insert into people.try (subject, lane, at, failed) values (?, ?, clock_timestamp(),"
                + " true) returning id",
            row -> row.getLong(1),
            subject,
            lane)
        .orElseThrow();
  }

  private List<Throttle.Failure> failures(String subject) {
    return database.list(
        FAILURES,
        row ->
            new Throttle.Failure(
                row.getString(1), row.getBoolean(2), row.getTimestamp(3).toInstant()),
        subject,
        Throttle.MEMORY.toSeconds());
  }

  private boolean knows(Caller caller, PersonId owner) {
    return caller.mark().filter(mark -> isKnown(mark, owner)).isPresent();
  }

  boolean isKnown(Token mark, PersonId owner) {
    return database.any(
        "select 1 from people.known_browser where token_hash = ? and person = ?",
        mark.hash(),
        owner.value());
  }

  /** Remembers a browser in which the person has just signed in. */
  void remember(Token mark, PersonId owner) {
    database.run(
        "insert into people.known_browser (token_hash, person, since) values (?, ?,"
            + " clock_timestamp()) on conflict do nothing",
        mark.hash(),
        owner.value());
  }

  /**
   * Leave to try, or how long to wait.
   *
   * @param person whose account it is; empty when nobody's
   */
  public record Permit(long id, Duration pause, Optional<PersonId> person) {
    public boolean isGiven() {
      return id != 0;
    }
  }
}
