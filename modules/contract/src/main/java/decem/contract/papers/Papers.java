package decem.contract.papers;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Question, answered by papers inside the caller's transaction. Checks no permission: the caller
 * has.
 */
public interface Papers {

  Map<PaperId, PaperCard> cards(Collection<PaperId> ids);

  /** Papers of those groups, newest first, at most 500 in all. */
  Map<GroupId, List<PaperCard>> of(Collection<GroupId> groups);

  Map<VersionId, VersionCard> versions(Collection<VersionId> ids);

  /** All versions of each paper, oldest first. */
  Map<PaperId, List<VersionCard>> versionsOf(Collection<PaperId> papers);

  /**
   * The exact bytes that were hashed, canonical JSON of the document; empty when the version has no
   * such language.
   */
  Optional<byte[]> document(VersionId version, Language language);

  /** The manifest's exact bytes. */
  Optional<byte[]> manifest(VersionId version);

  /** A picture of the paper by its SHA-256. */
  Optional<Picture> picture(PaperId paper, Digest sha256);

  /** The bodies to which a version was circulated, each once. */
  Map<VersionId, List<Asked>> circulatedTo(Collection<VersionId> versions);

  /** Every circulation of each paper, oldest first. */
  Map<PaperId, List<Circulated>> circulations(Collection<PaperId> papers);

  /**
   * The submission that stands. Holds a share lock on its row until the caller's transaction ends,
   * so that it cannot be withdrawn or replaced while somebody decides on it.
   */
  Optional<Submission> standingSubmission(PaperId paper);

  /**
   * A body that was sent a version.
   *
   * @param until observations are asked for up to this moment; the latest one if it was sent twice
   */
  record Asked(BodyId body, Instant until) {}

  /** A version as it went out: to whom, and until when they were asked. */
  record Circulated(VersionId version, List<BodyId> bodies, Instant until, Instant at) {}

  /** A picture's bytes as they were hashed. */
  record Picture(byte[] bytes, String mediaType) {}
}
