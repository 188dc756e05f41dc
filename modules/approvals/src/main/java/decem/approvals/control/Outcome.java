package decem.approvals.control;

import decem.contract.approvals.CaseState;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What came of an attempt to decide or to return. */
public sealed interface Outcome {

  /** The authority decided on exactly what was shown. */
  record Decided(VersionId version, Instant at) implements Outcome {}

  /** The version went back with reasons. */
  record Returned(VersionId version, Instant at) implements Outcome {}

  /** Why nothing was done. */
  sealed interface Refusal extends Outcome {}

  /**
   * What the page showed does not stand any more.
   *
   * @param state WITHDRAWN or SUPERSEDED; SUBMITTED when only what was shown has changed
   * @param standing the submission that stands instead, if there is one
   */
  record NoLongerSubmitted(CaseState state, Optional<VersionId> standing) implements Refusal {}

  /**
   * Somebody was faster, or the same person clicked twice.
   *
   * @param state DECIDED or RETURNED
   */
  record AlreadyDecided(CaseState state, PersonId by, Instant at) implements Refusal {}

  /** Nobody decides on what they submitted. */
  record OwnSubmission() implements Refusal {}

  /** A return says why. */
  record ReasonsMissing() implements Refusal {}
}
