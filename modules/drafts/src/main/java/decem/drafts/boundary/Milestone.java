package decem.drafts.boundary;

import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A step that a version of a text took.
 *
 * @param by who did it, where that is known
 * @param bodies to how many bodies it went, if that is what happened
 */
public record Milestone(
    Kind kind, VersionCard version, Instant at, Optional<PersonId> by, int bodies) {

  /** What can happen to a version. */
  public enum Kind {
    NAMED,
    CIRCULATED,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    DECIDED
  }
}
