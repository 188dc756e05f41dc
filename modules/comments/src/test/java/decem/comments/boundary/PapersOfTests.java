package decem.comments.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.document.Documents;
import decem.document.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two versions of one paper, and who was asked about them until when. */
@ApplicationScoped
class PapersOfTests implements Papers {

  static final String WORDS = "A shared gauge and a shared gauge.";

  private volatile Instant ending = Instant.now().plus(Duration.ofDays(9));

  /** The time of {@link Cast#ENDING} is over from now on. */
  void end() {
    ending = Instant.now().minusMillis(1);
  }

  @Override
  public Map<VersionId, List<Asked>> circulatedTo(Collection<VersionId> versions) {
    return versions.stream().collect(Collectors.toMap(Function.identity(), this::asked));
  }

  private List<Asked> asked(VersionId version) {
    Instant now = Instant.now();
    return version.equals(Cast.ENDING)
        ? List.of(new Asked(Cast.CAL, ending))
        : List.of(
            new Asked(Cast.CAL, now.plus(Duration.ofDays(9))),
            new Asked(Cast.HAL, now.plus(Duration.ofDays(9))),
            new Asked(Cast.MAR, now.minus(Duration.ofDays(1))));
  }

  @Override
  public Optional<byte[]> document(VersionId version, Language language) {
    String document = Documents.canonical(Nodes.doc("en", Nodes.paragraph(WORDS).withId("first")));
    return language == Language.EN
        ? Optional.of(document.getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

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
  public Optional<byte[]> manifest(VersionId version) {
    return Optional.empty();
  }

  @Override
  public Optional<Picture> picture(PaperId paper, Digest sha256) {
    return Optional.empty();
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
