package decem.approvals.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionId;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import jakarta.inject.Inject;

/** The exact bytes that a digest is of, for whoever wants to check without us. */
@Boundary
public class RecordFiles {

  @Inject Papers papers;

  @Needs(Act.READ_VERSION)
  public byte[] manifest(VersionId version) {
    return papers.manifest(version).orElseThrow(() -> new Unknown("manifest"));
  }

  @Needs(Act.READ_VERSION)
  public byte[] text(VersionId version, Language language) {
    return papers.document(version, language).orElseThrow(() -> new Unknown("text"));
  }
}
