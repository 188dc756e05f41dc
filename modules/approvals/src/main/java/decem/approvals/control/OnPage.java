package decem.approvals.control;

import decem.contract.Digest;
import decem.contract.approvals.CaseId;

/**
 * What the page of the person who acts had before it: the case, the version's digest, and the
 * SHA-256 of all that was shown.
 */
public record OnPage(CaseId caseId, Digest digest, Digest shown) {}
