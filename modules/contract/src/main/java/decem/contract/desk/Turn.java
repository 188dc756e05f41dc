package decem.contract.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of "Your turn", written in the reader's language.
 *
 * @param key stable while the same thing is asked
 * @param act a sentence with a verb: "Decide on Reading the rivers together"
 * @param paper title of the paper or group
 * @param reference its reference; empty for a group
 * @param because why this person
 * @param changed what changed since they looked; may be empty
 * @param due by when, if there is a date
 * @param address where to do it, from the root of the site
 */
public record Turn(
    String key,
    Kind kind,
    String act,
    String paper,
    String reference,
    String because,
    String changed,
    Instant since,
    Optional<Instant> due,
    String address) {

  /** Asked of me; asked by me of others; settled lately. */
  public enum Kind {
    YOURS,
    WAITING_FOR_OTHERS,
    RECENTLY_DECIDED
  }
}
