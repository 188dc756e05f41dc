package decem.approvals.control;

import decem.approvals.control.Outcome.AlreadyDecided;
import decem.approvals.control.Outcome.NoLongerSubmitted;
import decem.approvals.control.Outcome.OwnSubmission;
import decem.approvals.control.Outcome.Refusal;
import decem.approvals.entity.Case;
import decem.contract.approvals.CaseState;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a case may be ended now by that person. Asked while the case's row is locked and the
 * submission is held, so that the answer stays true until the act is done.
 */
public final class Weighing {

  private final Case asked;
  private final Optional<Submission> standing;
  private final Set<PersonId> submitters;

  /**
   * @param submitters everyone who released the submission
   */
  public Weighing(Case asked, Optional<Submission> standing, Set<PersonId> submitters) {
    this.asked = asked;
    this.standing = standing;
    this.submitters = submitters;
  }

  /** The refusal that applies; empty when the act may be done. */
  public Optional<Refusal> refusal(PersonId person, OnPage page) {
    return switch (asked.state()) {
      case DECIDED, RETURNED -> Optional.of(alreadyDecided());
      case WITHDRAWN, SUPERSEDED -> Optional.of(gone(asked.state()));
      case SUBMITTED -> whileOpen(person, page);
    };
  }

  private Optional<Refusal> whileOpen(PersonId person, OnPage page) {
    Optional<Submission> same = standing.filter(this::isAboutTheCase);
    if (same.isEmpty()) {
      return Optional.of(gone(standing.map(this::insteadOf).orElse(CaseState.WITHDRAWN)));
    }
    if (submitters.contains(person)) {
      return Optional.of(new OwnSubmission());
    }
    return page.digest().equals(asked.digest())
        ? Optional.empty()
        : Optional.of(gone(CaseState.SUBMITTED));
  }

  /** What is kept as shown must be what the page had. */
  public Optional<Refusal> refusal(Shown now, OnPage page) {
    return now.sha256().equals(page.shown())
        ? Optional.empty()
        : Optional.of(gone(CaseState.SUBMITTED));
  }

  private CaseState insteadOf(Submission submission) {
    return submission.version().equals(asked.version())
        ? CaseState.SUBMITTED
        : CaseState.SUPERSEDED;
  }

  /** The same version may have been withdrawn and submitted again: then its new case is coming. */
  private boolean isAboutTheCase(Submission submission) {
    return submission.version().equals(asked.version())
        && submission.digest().equals(asked.digest())
        && submission.at().truncatedTo(ChronoUnit.MICROS).equals(asked.submittedAt());
  }

  private AlreadyDecided alreadyDecided() {
    return new AlreadyDecided(
        asked.state(), asked.endedBy().orElseThrow(), asked.endedAt().orElseThrow());
  }

  private NoLongerSubmitted gone(CaseState state) {
    Optional<VersionId> newer = standing.map(Submission::version);
    return new NoLongerSubmitted(state, newer);
  }
}
