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
import decem.papers.boundary.Circulations.Circulation;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  public Map<VersionId, List<Asked>> circulatedTo(Collection<VersionId> versions) {
    return circulations.of(papersOf(versions)).stream()
        .filter(circulation -> versions.contains(circulation.version()))
        .collect(
            Collectors.groupingBy(
                Circulation::version,
                Collectors.collectingAndThen(Collectors.toList(), PaperAnswers::asked)));
  }

  private static List<Asked> asked(List<Circulation> ofOneVersion) {
    Map<BodyId, Instant> latest = new LinkedHashMap<>();
    for (Circulation circulation : ofOneVersion) {
      for (BodyId body : circulation.bodies()) {
        latest.merge(body, circulation.until(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return latest.entrySet().stream()
        .map(entry -> new Asked(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public Map<PaperId, List<Circulated>> circulations(Collection<PaperId> ids) {
    return circulations.of(ids).stream()
        .map(one -> new Circulated(one.version(), one.bodies(), one.until(), one.at()))
        .collect(Collectors.groupingBy(one -> one.version().paper()));
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

  private static Set<PaperId> papersOf(Collection<VersionId> versions) {
    Set<PaperId> ids = new HashSet<>();
    versions.forEach(version -> ids.add(version.paper()));
    return ids;
  }
}
