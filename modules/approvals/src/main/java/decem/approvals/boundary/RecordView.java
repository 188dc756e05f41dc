package decem.approvals.boundary;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.proof.Finding;
import decem.proof.Proof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decided version with its proofs, recomputed from the stored bytes at the moment of reading.
 *
 * @param findings what recomputing the manifest and every text and picture found
 * @param namesVersion whether the version still carries the digest that was decided
 * @param headingHolds whether title, reference and marking are those that the manifest names
 * @param shownHolds whether the words that were shown still have the digest kept with the decision
 * @param statementHolds whether the statement that was decided is the one that was shown
 */
public record RecordView(
    PaperKind kind,
    Bilingual title,
    Bilingual group,
    VersionCard version,
    Decided decision,
    List<Finding> findings,
    boolean namesVersion,
    boolean headingHolds,
    boolean shownHolds,
    boolean statementHolds,
    List<Happening> history) {

  /** Yes or no, in one. */
  public boolean holds() {
    return Proof.holds(findings) && namesVersion && headingHolds && shownHolds && statementHolds;
  }

  /** The decision as it is kept. */
  public record Decided(
      Digest digest,
      Bilingual statement,
      String message,
      Optional<String> by,
      Instant at,
      Digest shownSha256) {}

  /**
   * One line of what happened, newest first.
   *
   * @param what key of the sentence: named, submitted, DECIDED, RETURNED, WITHDRAWN, SUPERSEDED
   * @param by who did it; empty where a newer submission did
   */
  public record Happening(String what, VersionId version, Optional<String> by, Instant at) {}
}
