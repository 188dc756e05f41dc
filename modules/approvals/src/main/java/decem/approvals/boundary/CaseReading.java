package decem.approvals.boundary;

import decem.approvals.boundary.CaseView.Brief;
import decem.approvals.boundary.CaseView.End;
import decem.approvals.control.Shown;
import decem.approvals.entity.Case;
import decem.approvals.entity.Decision;
import decem.approvals.entity.GivenBack;
import decem.contract.Language;
import decem.contract.access.Act;
import decem.contract.approvals.CaseState;
import decem.contract.comments.CommentTally;
import decem.contract.comments.CommentTally.Tally;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import decem.proof.Manifest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a case. The authority, the private office and the group see all of it; whoever else may
 * read the version sees who decided, once that is so, and before it nothing.
 */
@Boundary
public class CaseReading {

  private static final Tally NO_COMMENTS = new Tally(0, 0, 0, 0);

  @Inject CaseFiles files;
  @Inject ShownNow shownNow;
  @Inject Submitters submitters;
  @Inject Recipients recipients;
  @Inject Names names;
  @Inject Papers papers;
  @Inject GroupNames groupNames;
  @Inject CommentTally comments;
  @Inject Asking asking;
  @Inject Access access;

  @Needs(Act.READ_VERSION)
  public CaseView view(VersionId version) {
    PersonId reader = asking.known();
    Case found = files.last(version).orElseThrow(() -> new Unknown("case"));
    boolean inside = access.may(reader, Act.READ_SUBMISSION, version);
    if (!inside && found.state() != CaseState.DECIDED) {
      throw new Unknown("case");
    }
    Optional<Submission> standing = papers.standingSubmission(version.paper());
    boolean open = found.isOpen() && access.may(reader, Act.DECIDE, version);
    boolean own = open && submitters.of(found).contains(reader);
    PaperCard paper = shownNow.paper(version);
    return new CaseView(
        found.id(),
        found.state(),
        found.kind(),
        paper.title(),
        groupNames.of(paper.group()),
        shownNow.version(version),
        blocks(version),
        found.submittedAt(),
        open && !own,
        own,
        Optional.of(found).filter(any -> inside).map(any -> brief(any, paper, standing, reader)),
        end(found, reader),
        standing.map(Submission::version).filter(other -> !other.equals(version)));
  }

  private Brief brief(Case found, PaperCard paper, Optional<Submission> standing, PersonId reader) {
    Optional<Shown> shown =
        standing
            .filter(any -> found.isOpen() && any.version().equals(found.version()))
            .map(submission -> shownNow.of(found, submission));
    PaperId id = found.version().paper();
    return new Brief(
        shown.map(Shown::text).or(() -> kept(found)).map(Shown::coverNote).orElse(""),
        names.card(found.submittedBy()),
        shown.map(Shown::sha256),
        submitters.bothChairs(paper.group()),
        recipients.of(paper, found.submittedBy()).size(),
        comments.tally(List.of(id)).getOrDefault(id, NO_COMMENTS),
        earlier(found, reader));
  }

  private Map<Language, Integer> blocks(VersionId version) {
    Map<Language, Integer> blocks = new EnumMap<>(Language.class);
    papers
        .manifest(version)
        .map(Manifest::read)
        .ifPresent(
            manifest ->
                manifest
                    .texts()
                    .forEach((language, text) -> blocks.put(language, text.blocks().size())));
    return blocks;
  }

  private Optional<String> kept(Case found) {
    return switch (found.state()) {
      case DECIDED -> files.decision(found.id()).map(Decision::shown);
      case RETURNED -> givenBack(found).map(GivenBack::shown);
      case SUBMITTED, WITHDRAWN, SUPERSEDED -> Optional.empty();
    };
  }

  /**
   * The submission before this one that the reader may read: what "changed since" is measured from.
   */
  private Optional<VersionId> earlier(Case found, PersonId reader) {
    return files.of(List.of(found.version().paper())).stream()
        .filter(other -> other.version().number() < found.version().number())
        .max(Comparator.comparing(Case::submittedAt))
        .map(Case::version)
        .filter(version -> access.may(reader, Act.READ_VERSION, version));
  }

  private Optional<End> end(Case found, PersonId reader) {
    return found.endedAt().map(at -> end(found, at, reader));
  }

  private End end(Case found, Instant at, PersonId reader) {
    Optional<Decision> decision = files.decision(found.id());
    return new End(
        found.endedBy().flatMap(names::of),
        at,
        decision
            .map(Decision::message)
            .or(() -> givenBack(found).map(GivenBack::reasons))
            .orElse(""),
        decision.map(Decision::statement),
        found.endedBy().filter(reader::equals).isPresent());
  }

  private Optional<GivenBack> givenBack(Case found) {
    return files.givenBack(List.of(found.id())).stream().findFirst();
  }
}
