package decem.platform.facts;

import decem.contract.Fact;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows that wait for delivery. A row is born waiting, becomes done, or is parked after ten
 * tries for the operator.
 */
@ApplicationScoped
public class Publications {

  /** Tries before a person has to look. */
  static final int TRIES = 10;

  private static final String NEXT =
      "select id, reaction, type, body, tries from platform.publication p where done_at is null and"
          + " not parked and next_try <= clock_timestamp() and not exists (select 1 from"
          + " platform.publication e where e.reaction = p.reaction and e.about = p.about and e.id <"
          + " p.id and e.done_at is null) order by id limit 1 for update skip locked";

  @Inject Database database;

  void add(String reaction, Fact fact) {
    database.run(
        "insert into platform.publication (reaction, about, type, version, body, told_at, next_try)"
            + " values (?, ?, ?, ?, ?, ?, clock_timestamp())",
        reaction,
        fact.about(),
        FactForm.type(fact),
        FactForm.VERSION,
        FactForm.write(fact),
        fact.at());
  }

  /** Takes the next row that may be delivered and locks it for this transaction. */
  Optional<Waiting> next() {
    return database.first(
        NEXT,
        row ->
            new Waiting(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5)));
  }

  void done(long id) {
    database.run(
        "update platform.publication set done_at = clock_timestamp(), trouble = null where id = ?",
        id);
  }

  /**
   * Notes a failed try; the wait doubles from one second, and after the last try the row is parked.
   */
  void failed(Waiting row, String trouble) {
    Instant next = database.now().plus(Duration.ofSeconds(1L << Math.min(row.tries(), 9)));
    database.run(
        "update platform.publication set tries = tries + 1, next_try = ?, parked = ?, trouble = ?"
            + " where id = ?",
        next,
        row.tries() + 1 >= TRIES,
        trouble,
        row.id());
  }

  /** What an operator has to look at, oldest first, at most 200. */
  public List<Parked> parked() {
    return database.list(
        "select id, reaction, type, about, told_at, trouble from platform.publication where parked"
            + " and done_at is null order by id limit 200",
        row ->
            new Parked(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getTimestamp(5).toInstant(),
                String.valueOf(row.getString(6))));
  }

  /** Lets the dispatcher try again from the beginning. */
  public void replay(long id) {
    database.run(
        "update platform.publication set parked = false, tries = 0, next_try = clock_timestamp()"
            + " where id = ? and parked",
        id);
  }

  /** Gives up on a row; it stays in the table, marked as skipped. */
  public void skip(long id) {
    database.run(
        "update platform.publication set done_at = clock_timestamp(), parked = false, skipped ="
            + " true where id = ? and parked",
        id);
  }

  /** Fact types that wait; a start refuses a type that no code knows. */
  List<String> typesWaiting() {
    return database.list(
        "select distinct type from platform.publication where done_at is null limit 200",
        row -> row.getString(1));
  }

  record Waiting(long id, String reaction, String type, String body, int tries) {}

  /** A row that was tried ten times in vain. */
  public record Parked(
      long id, String reaction, String type, UUID about, Instant toldAt, String trouble) {}
}
