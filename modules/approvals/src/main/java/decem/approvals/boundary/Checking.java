package decem.approvals.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a digest that somebody brings is one of the record. */
@Boundary
public class Checking {

  @Inject CaseFiles files;
  @Inject ShownNow shownNow;
  @Inject DecidedPapers decided;

  /** What the digest is to that version, or else to any decided version that the asker may read. */
  @Needs(Act.READ_VERSION)
  public Answer check(VersionId version, Digest digest) {
    return ofVersion(version, digest)
        .or(() -> decided.withDigest(digest).map(Another::new))
        .orElseGet(NotOurs::new);
  }

  private Optional<Answer> ofVersion(VersionId version, Digest digest) {
    VersionCard card = shownNow.version(version);
    if (card.digest().equals(digest)) {
      return Optional.of(new TheVersion());
    }
    return card.parts().stream()
        .filter(part -> part.digest().equals(digest))
        .<Answer>map(part -> new TheText(part.language()))
        .findFirst()
        .or(() -> shown(version, digest));
  }

  private Optional<Answer> shown(VersionId version, Digest digest) {
    return files
        .last(version)
        .flatMap(last -> files.decision(last.id()))
        .filter(decision -> decision.shownSha256().equals(digest))
        .map(decision -> new WhatWasShown());
  }

  /**
   * Yes, and what it is the digest of; or another version of ours; or none that the asker may know.
   */
  public sealed interface Answer {}

  /** The version's own: its manifest. */
  public record TheVersion() implements Answer {}

  /** One language of the version. */
  public record TheText(Language language) implements Answer {}

  /** The words that stood before the person who decided. */
  public record WhatWasShown() implements Answer {}

  /** Another decided version. */
  public record Another(DecidedPapers.Line line) implements Answer {}

  /** Unknown, or not the asker's to know. */
  public record NotOurs() implements Answer {}
}
