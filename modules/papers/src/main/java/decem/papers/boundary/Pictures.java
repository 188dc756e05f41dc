package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.access.Act;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers.Picture;
import decem.contract.papers.VersionId;
import decem.papers.boundary.Sights.Sight;
import decem.papers.control.PictureFormat;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.proof.Manifest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The pictures of a paper: seen by whoever may read a text that shows them. */
@Boundary
public class Pictures {

  @Inject Asking asking;
  @Inject Sights sights;
  @Inject VersionShelf versions;
  @Inject PictureShelf shelf;

  @Needs(Act.READ_PAPER)
  public Picture show(PaperId paper, Digest sha256) {
    Sight sight = sights.of(asking.known(), List.of(paper)).getOrDefault(paper, Sights.NOTHING);
    boolean open =
        sight.living()
            || sight.versions().stream()
                .anyMatch(number -> names(new VersionId(paper, number), sha256));
    return Optional.of(open)
        .filter(Boolean::booleanValue)
        .flatMap(may -> shelf.get(paper, sha256))
        .orElseThrow(() -> new Unknown("picture"));
  }

  /** Keeps a picture for the text; empty when the bytes are no picture that we show. */
  @Needs(Act.SUGGEST_IN_TEXT)
  public Optional<Digest> add(PaperId paper, byte[] bytes) {
    return PictureFormat.of(bytes).map(format -> shelf.put(paper, bytes, format));
  }

  private boolean names(VersionId version, Digest sha256) {
    return versions
        .manifest(version)
        .map(Manifest::read)
        .filter(manifest -> manifest.pictures().contains(sha256))
        .isPresent();
  }
}
