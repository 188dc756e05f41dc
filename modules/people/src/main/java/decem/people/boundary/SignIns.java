package decem.people.boundary;

import decem.contract.access.Act;
import decem.contract.people.PersonId;
import decem.people.control.Caller;
import decem.people.control.Presence;
import decem.people.control.Token;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.platform.live.Streams;
import decem.platform.sql.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Being signed in is a row here, found by the hash of the browser's token; any node reads it. */
@Boundary
public class SignIns {

  private static final String PRESENCE =
      "select id, person, started_at, last_input, proven_at is not null, clock_timestamp() from"
          + " people.sign_in where token_hash = ? and ended_at is null";
  private static final String MINE =
      "select id, started_at, last_input, source, browser from people.sign_in where person = ? and"
          + " ended_at is null and proven_at is not null and last_input > clock_timestamp() - ? *"
          + " interval '1 second' and started_at > clock_timestamp() - ? * interval '1 second'"
          + " order by last_input desc limit 50";

  @Inject Database database;
  @Inject Asking asking;
  @Inject Streams streams;

  /** The sign-in of a token as it stands now, also one that has run out. */
  @Needs(Act.ANYBODY)
  public Optional<Presence> presence(Token token) {
    return database.first(
        PRESENCE,
        row ->
            new Presence(
                row.getObject(1, UUID.class),
                new PersonId(row.getObject(2, UUID.class)),
                row.getTimestamp(3).toInstant(),
                row.getTimestamp(4).toInstant(),
                row.getBoolean(5),
                row.getTimestamp(6).toInstant()),
        token.hash());
  }

  /** Notes that the person did something just now. */
  @Needs(Act.ANYBODY)
  public void noteInput(Presence presence) {
    database.run(
        "update people.sign_in set last_input = clock_timestamp() where id = ?", presence.id());
  }

  /** Ends the sign-in of this browser. */
  @Needs(Act.ANYBODY)
  public void end(Token token) {
    database
        .first(
            "update people.sign_in set ended_at = clock_timestamp() where token_hash = ? and"
                + " ended_at is null returning person",
            row -> new PersonId(row.getObject(1, UUID.class)),
            token.hash())
        .ifPresent(streams::endOf);
  }

  /** Where the asker is signed in, the latest first. */
  @Needs(Act.SIGNED_IN)
  public List<Place> mine() {
    return database.list(
        MINE,
        row ->
            new Place(
                row.getObject(1, UUID.class),
                row.getTimestamp(2).toInstant(),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                row.getString(5)),
        asking.known().value(),
        Presence.IDLE.toSeconds(),
        Presence.LONGEST.toSeconds());
  }

  /** Ends one of the asker's own sign-ins. */
  @Needs(Act.SIGNED_IN)
  public void endMine(UUID id) {
    int ended =
        database.run(
            "update people.sign_in set ended_at = coalesce(ended_at, clock_timestamp()) where id ="
                + " ? and person = ?",
            id,
            asking.known().value());
    if (ended == 0) {
      throw new Unknown("sign-in " + id);
    }
    streams.endOf(asking.known());
  }

  /** Ends all of the asker's sign-ins, this one too. */
  @Needs(Act.SIGNED_IN)
  public void endAllMine() {
    endAll(asking.known());
  }

  /**
   * Begins a sign-in inside the caller's transaction; without a second step to come it is whole at
   * once.
   */
  Token begin(PersonId person, boolean whole, Caller caller) {
    Token token = Token.fresh();
    database.run(
        "insert into people.sign_in (id, token_hash, person, started_at, last_input, proven_at,"
            + " source, browser) values (?, ?, ?, clock_timestamp(), clock_timestamp(), case when ?"
            + " then clock_timestamp() end, ?, ?)",
        UUID.randomUUID(),
        token.hash(),
        person.value(),
        whole,
        caller.source(),
        caller.browser());
    return token;
  }

  void endAll(PersonId person) {
    streams.endOf(person);
    database.run(
        "update people.sign_in set ended_at = clock_timestamp() where person = ? and ended_at is"
            + " null",
        person.value());
  }

  /** Ends all but the one with this token. */
  void endOthers(PersonId person, Token kept) {
    streams.endOf(person);
    database.run(
        "update people.sign_in set ended_at = clock_timestamp() where person = ? and ended_at is"
            + " null and token_hash <> ?",
        person.value(),
        kept.hash());
  }

  /** A place where a person is signed in. */
  public record Place(
      UUID id, Instant startedAt, Instant lastInput, String source, String browser) {}
}
