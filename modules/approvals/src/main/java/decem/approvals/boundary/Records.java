package decem.approvals.boundary;

import decem.approvals.boundary.RecordView.Decided;
import decem.approvals.control.Shown;
import decem.approvals.entity.Case;
import decem.approvals.entity.Decision;
import decem.contract.Digest;
import decem.contract.access.Act;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperCard;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.proof.Finding;
import decem.proof.Manifest;
import decem.proof.NotAManifest;
import decem.proof.Proof;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The record of what was decided: recomputes every digest each time it is read. */
@Boundary
public class Records {

  @Inject CaseFiles files;
  @Inject ShownNow shownNow;
  @Inject Papers papers;
  @Inject Names names;
  @Inject GroupNames groupNames;
  @Inject History history;

  /** The record of a version; empty while nobody has decided on it. */
  @Needs(Act.READ_VERSION)
  public Optional<RecordView> of(VersionId version) {
    return files
        .last(version)
        .filter(last -> last.state() == CaseState.DECIDED)
        .flatMap(decided -> files.decision(decided.id()).map(kept -> view(decided, kept)));
  }

  private RecordView view(Case decided, Decision kept) {
    PaperCard paper = shownNow.paper(decided.version());
    VersionCard version = shownNow.version(decided.version());
    return new RecordView(
        decided.kind(),
        paper.title(),
        groupNames.of(paper.group()),
        version,
        decision(kept),
        findings(decided.version(), kept.digest()),
        version.digest().equals(kept.digest()) && decided.digest().equals(kept.digest()),
        isNamedSo(paper, version),
        Digest.of(kept.shown()).equals(kept.shownSha256()),
        Shown.says(kept.shown(), kept.statement()) && kept.verb() == decided.kind().verb(),
        history.of(version));
  }

  /** What stands above the record is not hashed itself; the manifest that is hashed says it too. */
  private boolean isNamedSo(PaperCard paper, VersionCard version) {
    try {
      Manifest manifest = Manifest.read(papers.manifest(version.id()).orElse(new byte[0]));
      return manifest.title().equals(paper.title())
          && manifest.reference().equals(version.reference())
          && manifest.marking().equals(paper.marking())
          && manifest.kind() == paper.kind();
    } catch (NotAManifest broken) {
      return false;
    }
  }

  private Decided decision(Decision kept) {
    return new Decided(
        kept.digest(),
        kept.statement(),
        kept.message(),
        names.of(kept.by()),
        kept.at(),
        kept.shownSha256());
  }

  private List<Finding> findings(VersionId version, Digest decided) {
    return Proof.check(
        papers.manifest(version).orElse(new byte[0]),
        decided,
        language -> papers.document(version, language),
        sha256 -> papers.picture(version.paper(), sha256).map(Papers.Picture::bytes));
  }
}
