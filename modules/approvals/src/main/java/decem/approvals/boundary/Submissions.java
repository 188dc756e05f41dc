package decem.approvals.boundary;

import decem.approvals.entity.Case;
import decem.contract.approvals.CaseFact.CaseOpened;
import decem.contract.approvals.CaseFact.CaseSuperseded;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.VersionId;
import decem.platform.access.Boundary;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.facts.Reaction;
import decem.platform.sql.Database;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;

/**
 * Opens a case when papers tells of a submission, and closes it when the submission is withdrawn.
 */
@Boundary
class Submissions {

  @Inject
  @Room("approvals")
  EntityManager entities;

  @Inject CaseFiles files;
  @Inject Facts facts;
  @Inject Chronicle chronicle;
  @Inject Database database;

  void openCase(@Observes @Reaction("approvals.open-case") PaperSubmitted submitted) {
    if (files.isKnown(submitted.version(), Case.submittedAt(submitted))) {
      return;
    }
    Instant now = database.now();
    files
        .openLocked(submitted.paper())
        .ifPresent(older -> supersede(older, submitted.version(), now));
    Case opened = Case.open(submitted, now);
    entities.persist(opened);
    facts.tell(new CaseOpened(opened.id(), opened.version(), opened.digest(), opened.kind(), now));
    note("approvals.opened", opened);
  }

  /** Written before the new case: only one case of a paper is open at any moment. */
  private void supersede(Case older, VersionId newer, Instant now) {
    older.supersede(now);
    entities.flush();
    facts.tell(new CaseSuperseded(older.id(), older.version(), newer, now));
    note("approvals.superseded", older);
  }

  void closeWithdrawn(
      @Observes @Reaction("approvals.close-withdrawn") SubmissionWithdrawn withdrawn) {
    Case last =
        files
            .lastLocked(withdrawn.version(), withdrawn.at())
            .orElseThrow(() -> new CaseNotYetOpened(withdrawn.version()));
    if (last.isOpen()) {
      last.withdraw(withdrawn.by(), withdrawn.at());
      note("approvals.withdrawn", last);
    }
  }

  private void note(String what, Case about) {
    chronicle.note(
        what,
        about.version().paper().value(),
        Map.of(
            "case", about.id().value().toString(),
            "version", Integer.toString(about.version().number()),
            "digest", about.digest().hex()));
  }
}
