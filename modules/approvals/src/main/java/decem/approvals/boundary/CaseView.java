package decem.approvals.boundary;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.contract.comments.CommentTally.Tally;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonCard;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A case as the decision page shows it.
 *
 * @param group the name of the group whose paper it is
 * @param blocks how many blocks each language has
 * @param mayDecide whether the reader may end the case now
 * @param own whether the reader holds the office but submitted it
 * @param brief what only the authority, the private office and the group read
 * @param end how the case ended
 * @param standing the submission that stands, where it is another
 */
public record CaseView(
    CaseId id,
    CaseState state,
    PaperKind kind,
    Bilingual title,
    Bilingual group,
    VersionCard version,
    Map<Language, Integer> blocks,
    Instant submittedAt,
    boolean mayDecide,
    boolean own,
    Optional<Brief> brief,
    Optional<End> end,
    Optional<VersionId> standing) {

  /** The number of blocks in a language; 0 where the version lacks it. */
  public int blocks(Language language) {
    return blocks.getOrDefault(language, 0);
  }

  /**
   * @param shown the SHA-256 of all that is shown for deciding; empty once the case has ended
   * @param bothChairs whether the mandate wanted both chairs to release it
   * @param mails how many people will be written to when it ends
   * @param earlier the submission before, where the reader may read it
   */
  public record Brief(
      String coverNote,
      Optional<PersonCard> submittedBy,
      Optional<Digest> shown,
      boolean bothChairs,
      int mails,
      Tally comments,
      Optional<VersionId> earlier) {}

  /**
   * @param words the reasons of a return, or the message that went with a decision; may be empty
   * @param statement the sentence that was decided; empty for other ends
   * @param mine whether the reader did it
   */
  public record End(
      Optional<String> by, Instant at, String words, Optional<Bilingual> statement, boolean mine) {}
}
