package decem.contract.papers;

import decem.contract.Digest;
import decem.contract.people.PersonId;
import java.time.Instant;

/** The one submission of a paper that stands: which exact text, by whom, with which cover note. */
public record Submission(
    VersionId version, Digest digest, PersonId by, Instant at, String coverNote) {}
