package decem.contract.approvals;

import decem.contract.Digest;
import decem.contract.Fact;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Verb;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** What approvals tells. */
public sealed interface CaseFact extends Fact {

  VersionId version();

  @Override
  default UUID about() {
    return version().paper().value();
  }

  record CaseOpened(CaseId caseId, VersionId version, Digest digest, PaperKind kind, Instant at)
      implements CaseFact {}

  /** The authority decided on exactly this digest. It is changed only by a new decision. */
  record CaseDecided(
      CaseId caseId,
      VersionId version,
      Digest digest,
      PaperKind kind,
      Verb verb,
      PersonId by,
      Instant at)
      implements CaseFact {}

  record CaseReturned(
      CaseId caseId,
      VersionId version,
      Digest digest,
      PaperKind kind,
      String reasons,
      PersonId by,
      Instant at)
      implements CaseFact {}

  /** A newer submission of the same paper took its place. */
  record CaseSuperseded(CaseId caseId, VersionId version, VersionId newer, Instant at)
      implements CaseFact {}
}
