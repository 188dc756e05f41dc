package decem.contract.approvals;

import decem.contract.Digest;
import decem.contract.papers.Verb;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A case as others see it.
 *
 * @param endedBy who decided or returned
 * @param reasons why it was returned; empty otherwise
 */
public record CaseCard(
    CaseId id,
    VersionId version,
    Digest digest,
    CaseState state,
    Verb verb,
    PersonId submittedBy,
    Instant submittedAt,
    Optional<PersonId> endedBy,
    Optional<Instant> endedAt,
    String reasons) {}
