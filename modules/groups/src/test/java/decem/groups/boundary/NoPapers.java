package decem.groups.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** There are no papers yet. */
@ApplicationScoped
class NoPapers implements Papers {

  @Override
  public Map<PaperId, PaperCard> cards(Collection<PaperId> ids) {
    return Map.of();
  }

  @Override
  public Map<GroupId, List<PaperCard>> of(Collection<GroupId> groups) {
    return Map.of();
  }

  @Override
  public Map<VersionId, VersionCard> versions(Collection<VersionId> ids) {
    return Map.of();
  }

  @Override
  public Map<PaperId, List<VersionCard>> versionsOf(Collection<PaperId> papers) {
    return Map.of();
  }

  @Override
  public Optional<byte[]> document(VersionId version, Language language) {
    return Optional.empty();
  }

  @Override
  public Optional<byte[]> manifest(VersionId version) {
    return Optional.empty();
  }

  @Override
  public Optional<Picture> picture(PaperId paper, Digest sha256) {
    return Optional.empty();
  }

  @Override
  public Map<VersionId, List<Asked>> circulatedTo(Collection<VersionId> versions) {
    return Map.of();
  }

  @Override
  public Map<PaperId, List<Circulated>> circulations(Collection<PaperId> papers) {
    return Map.of();
  }

  @Override
  public Optional<Submission> standingSubmission(PaperId paper) {
    return Optional.empty();
  }
}
