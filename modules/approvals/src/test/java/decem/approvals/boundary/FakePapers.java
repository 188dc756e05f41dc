package decem.approvals.boundary;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.proof.Manifest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Papers in memory: what was named is there, and what a test submits stands. */
final class FakePapers implements Papers {

  private final Map<PaperId, PaperCard> papers = new HashMap<>();
  private final Map<VersionId, VersionCard> versions = new HashMap<>();
  private final Map<VersionId, byte[]> manifests = new HashMap<>();
  private final Map<VersionId, byte[]> texts = new HashMap<>();
  private final Map<PaperId, Submission> standing = new HashMap<>();

  PaperCard paper(GroupId group, PaperKind kind, String title) {
    return paper(new PaperId(UUID.randomUUID()), group, kind, title);
  }

  PaperCard paper(PaperId id, GroupId group, PaperKind kind, String title) {
    PaperCard card =
        new PaperCard(
            id,
            group,
            "GR(2026)%04d".formatted(papers.size() + 1),
            kind,
            new Bilingual(title, title + " (fr)"),
            "Working title",
            Language.EN,
            "DEMO");
    papers.put(id, card);
    return card;
  }

  VersionCard name(PaperCard paper, int number, String words, PersonId by) {
    VersionId id = new VersionId(paper.id(), number);
    byte[] text =
        """
        {"content":[{"attrs":{"id":"p1"},"content":[{"text":"%s","type":"text"}],"type":"paragraph"}],"type":"doc"}\
        """
            .formatted(words)
            .getBytes(StandardCharsets.UTF_8);
    String reference = paper.reference() + (number == 1 ? "" : "-REV" + (number - 1));
    Manifest manifest =
        new Manifest(
            id,
            reference,
            paper.kind(),
            paper.title(),
            paper.marking(),
            1,
            Map.of(Language.EN, Manifest.Text.of(7, text)),
            List.of(),
            Optional.empty());
    VersionCard card =
        new VersionCard(
            id,
            reference,
            "",
            Digest.of(manifest.bytes()),
            by,
            Instant.parse("2026-11-20T09:00:00Z"),
            List.of(new VersionCard.Part(Language.EN, 7, Digest.of(text), 1200)));
    versions.put(id, card);
    manifests.put(id, manifest.bytes());
    texts.put(id, text);
    return card;
  }

  void submit(VersionCard version, PersonId by, String coverNote) {
    submit(version, by, coverNote, submittedAt(version));
  }

  void submit(VersionCard version, PersonId by, String coverNote, Instant at) {
    standing.put(
        version.id().paper(), new Submission(version.id(), version.digest(), by, at, coverNote));
  }

  /** When a test submits a version: the facts of tests say the same. */
  static Instant submittedAt(VersionCard version) {
    return Instant.parse("2026-11-21T09:00:00.123456789Z").plusSeconds(version.id().number());
  }

  void withdraw(PaperId paper) {
    standing.remove(paper);
  }

  void retitle(PaperCard paper, String title) {
    papers.put(
        paper.id(),
        new PaperCard(
            paper.id(),
            paper.group(),
            paper.reference(),
            paper.kind(),
            Bilingual.same(title),
            paper.workingTitle(),
            paper.original(),
            paper.marking()));
  }

  /** What only somebody with all power over the database could do. */
  void corrupt(VersionId version) {
    byte[] bytes = texts.get(version).clone();
    bytes[bytes.length / 2] ^= 1;
    texts.put(version, bytes);
  }

  @Override
  public Map<PaperId, PaperCard> cards(Collection<PaperId> ids) {
    return among(papers, ids);
  }

  @Override
  public Map<GroupId, List<PaperCard>> of(Collection<GroupId> groups) {
    return papers.values().stream().collect(Collectors.groupingBy(PaperCard::group));
  }

  @Override
  public Map<VersionId, VersionCard> versions(Collection<VersionId> ids) {
    return among(versions, ids);
  }

  @Override
  public Map<PaperId, List<VersionCard>> versionsOf(Collection<PaperId> ids) {
    return versions.values().stream().collect(Collectors.groupingBy(card -> card.id().paper()));
  }

  @Override
  public Optional<byte[]> document(VersionId version, Language language) {
    return language == Language.EN ? Optional.ofNullable(texts.get(version)) : Optional.empty();
  }

  @Override
  public Optional<byte[]> manifest(VersionId version) {
    return Optional.ofNullable(manifests.get(version));
  }

  @Override
  public Optional<Picture> picture(PaperId paper, Digest sha256) {
    return Optional.empty();
  }

  @Override
  public Map<VersionId, List<Asked>> circulatedTo(Collection<VersionId> ids) {
    return Map.of();
  }

  @Override
  public Map<PaperId, List<Circulated>> circulations(Collection<PaperId> papers) {
    return Map.of();
  }

  @Override
  public Optional<Submission> standingSubmission(PaperId paper) {
    return Optional.ofNullable(standing.get(paper));
  }

  private static <K, V> Map<K, V> among(Map<K, V> all, Collection<K> ids) {
    return ids.stream()
        .filter(all::containsKey)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), all::get));
  }
}
