package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What other rooms may ask about papers. */
@Boundary
@Answers
class PaperAnswers implements Papers {

  @Inject PaperShelf papers;
  @Inject VersionShelf shelf;
  @Inject PictureShelf pictures;
  @Inject Circulations circulations;
  @Inject Submissions submissions;

  @Override
  public Map<PaperId, PaperCard> cards(Collection<PaperId> ids) {
    return papers.cards(ids);
  }

  @Override
  public Map<GroupId, List<PaperCard>> of(Collection<GroupId> groups) {
    return papers.of(groups);
  }

  @Override
  public Map<VersionId, VersionCard> versions(Collection<VersionId> ids) {
    Set<VersionId> wanted = new HashSet<>(ids);
    Map<VersionId, VersionCard> found = new HashMap<>();
    shelf.of(papersOf(ids)).values().stream()
        .flatMap(List::stream)
        .filter(card -> wanted.contains(card.id()))
        .forEach(card -> found.put(card.id(), card));
    return found;
  }

  @Override
  public Map<PaperId, List<VersionCard>> versionsOf(Collection<PaperId> ids) {
    return shelf.of(ids);
  }

  @Override
  public Optional<byte[]> document(VersionId version, Language language) {
    return shelf.document(version, language);
  }

  @Override
  public Optional<byte[]> manifest(VersionId version) {
    return shelf.manifest(version);
  }

  @Override
  public Optional<Picture> picture(PaperId paper, Digest sha256) {
    return pictures.get(paper, sha256);
  }

  @Override
  public Map<VersionId, List<BodyId>> circulatedTo(Collection<VersionId> versions) {
    Set<VersionId> wanted = new HashSet<>(versions);
    Map<VersionId, List<BodyId>> bodies = new LinkedHashMap<>();
    circulations.of(papersOf(versions)).stream()
        .filter(circulation -> wanted.contains(circulation.version()))
        .forEach(
            circulation -> bodies.merge(circulation.version(), circulation.bodies(), this::all));
    return bodies;
  }

  @Override
  public Optional<Submission> standingSubmission(PaperId paper) {
    return submissions
        .held(paper)
        .map(
            line ->
                new Submission(
                    line.version(), line.digest(), line.by(), line.at(), line.coverNote()));
  }

  private List<BodyId> all(List<BodyId> before, List<BodyId> more) {
    Set<BodyId> all = new java.util.LinkedHashSet<>(before);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static Set<PaperId> papersOf(Collection<VersionId> versions) {
    Set<PaperId> ids = new HashSet<>();
    versions.forEach(version -> ids.add(version.paper()));
    return ids;
  }
}
