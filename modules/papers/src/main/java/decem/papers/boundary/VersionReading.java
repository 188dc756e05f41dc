package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.Papers.Picture;
import decem.contract.papers.VersionId;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.proof.Finding;
import decem.proof.Proof;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A version in the bytes that were hashed. */
@Boundary
public class VersionReading {

  @Inject VersionShelf shelf;
  @Inject PictureShelf pictures;

  /** Canonical JSON of the document. */
  @Needs(Act.READ_VERSION)
  public String document(VersionId version, Language language) {
    return shelf
        .document(version, language)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new Unknown("language of version"));
  }

  @Needs(Act.READ_VERSION)
  public String manifest(VersionId version) {
    return new String(
        shelf.manifest(version).orElseThrow(() -> new Unknown("version")), StandardCharsets.UTF_8);
  }

  /** Recomputes every digest of the version from what is kept. */
  @Needs(Act.READ_VERSION)
  public List<Finding> check(VersionId version) {
    Digest digest = shelf.card(version).orElseThrow(() -> new Unknown("version")).digest();
    byte[] manifest = shelf.manifest(version).orElseThrow(() -> new Unknown("version"));
    return Proof.check(
        manifest,
        digest,
        language -> shelf.document(version, language),
        picture -> pictures.get(version.paper(), picture).map(Picture::bytes));
  }
}
