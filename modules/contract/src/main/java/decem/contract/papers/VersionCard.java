package decem.contract.papers;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * A version as others see it.
 *
 * @param reference the paper's reference with the institution's suffix: none for the first, then
 *     -REV1, -REV2
 * @param digest SHA-256 of the manifest
 */
public record VersionCard(
    VersionId id,
    String reference,
    String label,
    Digest digest,
    PersonId by,
    Instant at,
    List<Part> parts) {

  /**
   * One language of the version: the commit it was taken at, the SHA-256 of its bytes, and its
   * size.
   */
  public record Part(Language language, long commit, Digest digest, int words) {}
}
