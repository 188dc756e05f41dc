package decem.exchange.boundary;

import static decem.document.Nodes.doc;
import static decem.document.Nodes.figure;
import static decem.document.Nodes.heading;
import static decem.document.Nodes.paragraph;
import static decem.document.Nodes.text;
import static java.nio.charset.StandardCharsets.UTF_8;

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
import decem.document.BlockIds;
import decem.document.Documents;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One paper with one version and one picture, as if papers kept it. */
final class ShelvedPapers implements Papers {
  static final GroupId GROUP = new GroupId(UUID.nameUUIDFromBytes(new byte[] {1}));
  static final PaperId PAPER = new PaperId(UUID.nameUUIDFromBytes(new byte[] {2}));
  static final VersionId VERSION = new VersionId(PAPER, 2);
  static final Digest DIGEST = Digest.of("manifest");
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final byte[] text =
      Documents.canonical(
              BlockIds.completed(
                  doc(
                      "en",
                      heading(1, "Findings"),
                      paragraph("The group considers that rivers know no frontier."),
                      figure(Digest.of(DOT).hex(), "A dot", text("One dot")))))
          .getBytes(UTF_8);

  @Override
  public Map<PaperId, PaperCard> cards(Collection<PaperId> ids) {
    PaperCard card =
        new PaperCard(
            PAPER,
            GROUP,
            "GR(2026)0007",
            PaperKind.REPORT,
            new Bilingual("Reading the rivers together", "Lire ensemble les rivières"),
            "Rivers",
            Language.EN,
            "DEMO UNCLASSIFIED");
    return ids.contains(PAPER) ? Map.of(PAPER, card) : Map.of();
  }

  @Override
  public Map<VersionId, VersionCard> versions(Collection<VersionId> ids) {
    VersionCard card =
        new VersionCard(
            VERSION,
            "GR(2026)0007-REV1",
            "for delegations",
            DIGEST,
            new PersonId(UUID.nameUUIDFromBytes(new byte[] {3})),
            Instant.parse("2026-11-20T09:00:00Z"),
            List.of(new VersionCard.Part(Language.EN, 7, Digest.of(text), 12)));
    return ids.contains(VERSION) ? Map.of(VERSION, card) : Map.of();
  }

  @Override
  public Optional<byte[]> document(VersionId version, Language language) {
    boolean there = version.equals(VERSION) && language == Language.EN;
    return there ? Optional.of(text) : Optional.empty();
  }

  @Override
  public Optional<Picture> picture(PaperId paper, Digest sha256) {
    boolean there = sha256.equals(Digest.of(DOT));
    return there ? Optional.of(new Picture(DOT, "image/png")) : Optional.empty();
  }

  @Override
  public Map<GroupId, List<PaperCard>> of(Collection<GroupId> groups) {
    return Map.of();
  }

  @Override
  public Map<PaperId, List<VersionCard>> versionsOf(Collection<PaperId> papers) {
    return Map.of();
  }

  @Override
  public Optional<byte[]> manifest(VersionId version) {
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
