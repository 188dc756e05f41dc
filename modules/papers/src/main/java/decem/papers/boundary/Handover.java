package decem.papers.boundary;

import decem.contract.access.Office;
import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseState;
import decem.contract.approvals.Cases;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.papers.entity.Released;
import decem.papers.entity.Submission;
import decem.platform.access.Disclosures;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The moment at which a version passes to the authority, the same for chairs and for mandates. */
@ApplicationScoped
class Handover {

  static final Set<CaseState> ANSWERS = Set.of(CaseState.DECIDED, CaseState.RETURNED);

  @Inject Database database;
  @Inject Cases cases;
  @Inject Submissions submissions;
  @Inject Disclosures disclosures;
  @Inject Facts facts;
  @Inject Chronicle chronicle;

  /** The answer that a version has had from the authority, if it has had one. */
  Optional<CaseState> answered(VersionId version) {
    return cases.of(List.of(version.paper())).getOrDefault(version.paper(), List.of()).stream()
        .filter(one -> one.version().equals(version))
        .map(CaseCard::state)
        .filter(ANSWERS::contains)
        .reduce((older, newer) -> newer);
  }

  /** Submits a version unless that was done by this request or it stands already. */
  void submit(UUID key, PaperCard paper, VersionCard version, Released released, String coverNote) {
    Optional<Submission> standing = submissions.standing(paper.id());
    boolean stands = standing.map(Submission::version).filter(version.id()::equals).isPresent();
    if (stands || submissions.has(key)) {
      return;
    }
    Instant now = database.now();
    standing.ifPresent(older -> older.end(whyItEnds(older), now));
    submissions.put(new Submission(key, version, released, coverNote, now));
    open(paper.kind(), version.id());
    facts.tell(
        new PaperSubmitted(version.id(), version.digest(), paper.kind(), released.by(), now));
    chronicle.note(
        "papers.submitted",
        paper.id().value(),
        Map.of(
            "version", version.reference(),
            "digest", version.digest().hex(),
            "proposedBy", released.proposedBy().value().toString()));
  }

  /** The authority may have answered a moment ago, and word of it not have come yet. */
  private Submission.Why whyItEnds(Submission older) {
    return answered(older.version())
        .map(answer -> Submission.Why.valueOf(answer.name()))
        .orElse(Submission.Why.SUPERSEDED);
  }

  private void open(PaperKind kind, VersionId version) {
    disclosures.toOffice(version, Office.SECRETARY_GENERAL, "submitted");
    disclosures.toOffice(version, Office.PRIVATE_OFFICE, "submitted");
    if (kind == PaperKind.MANDATE) {
      disclosures.toOffice(version, Office.SECRETARIAT, "submitted");
    }
  }
}
