package decem.approvals.boundary;

import decem.approvals.control.OnPage;
import decem.approvals.control.Outcome;
import decem.approvals.control.Outcome.Decided;
import decem.approvals.control.Outcome.ReasonsMissing;
import decem.approvals.control.Outcome.Refusal;
import decem.approvals.control.Outcome.Returned;
import decem.approvals.control.Shown;
import decem.approvals.control.Weighing;
import decem.approvals.entity.Case;
import decem.approvals.entity.Decision;
import decem.approvals.entity.GivenBack;
import decem.approvals.entity.Seen;
import decem.contract.access.Act;
import decem.contract.access.Office;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.papers.Papers;
import decem.contract.papers.Submission;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Disclosures;
import decem.platform.access.Needs;
import decem.platform.access.Room;
import decem.platform.chronicle.Chronicle;
import decem.platform.facts.Facts;
import decem.platform.sql.Database;
import decem.platform.words.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where the authority decides on a version or returns it. The case's row is locked first and the
 * submission held second, always in that order: of two who act at once one is done and the other
 * learns of it.
 */
@Boundary
public class Decisions {

  @Inject
  @Room("approvals")
  EntityManager entities;

  @Inject CaseFiles files;
  @Inject ShownNow shownNow;
  @Inject Submitters submitters;
  @Inject Papers papers;
  @Inject Asking asking;
  @Inject Disclosures disclosures;
  @Inject Facts facts;
  @Inject Chronicle chronicle;
  @Inject Database database;

  /** Decides in the verb of the paper's kind. The message goes with the decision; may be empty. */
  @Needs(Act.DECIDE)
  public Outcome decide(VersionId version, OnPage page, String message) {
    return end(version, page, (asked, shown) -> decided(asked, shown, Typed.trimmed(message)));
  }

  /** Returns the version to its group, with reasons. */
  @Needs(Act.DECIDE)
  public Outcome giveBack(VersionId version, OnPage page, String reasons) {
    return Typed.isEmpty(reasons)
        ? new ReasonsMissing()
        : end(version, page, (asked, shown) -> returned(asked, shown, Typed.trimmed(reasons)));
  }

  private Outcome end(VersionId version, OnPage page, Ending ending) {
    PersonId person = asking.known();
    Case asked = files.locked(version, page.caseId());
    Optional<Submission> standing = papers.standingSubmission(version.paper());
    Weighing weighing = new Weighing(asked, standing, submitters.of(asked));
    Optional<Refusal> refusal = weighing.refusal(person, page);
    if (refusal.isPresent()) {
      return refused(asked, refusal.get());
    }
    Shown shown = shownNow.of(asked, standing.orElseThrow());
    return weighing
        .refusal(shown, page)
        .map(changed -> refused(asked, changed))
        .orElseGet(() -> ending.end(asked, shown));
  }

  private Outcome decided(Case asked, Shown shown, String message) {
    PersonId by = asking.known();
    Instant now = database.now();
    asked.decide(by, now);
    entities.persist(new Decision(asked, seen(shown), shown.statement(), message, now));
    disclosures.toHouse(asked.version(), "decided");
    facts.tell(
        new CaseDecided(
            asked.id(),
            asked.version(),
            asked.digest(),
            asked.kind(),
            asked.kind().verb(),
            by,
            now));
    note("approvals.decided", asked, asked.kind().verb().name());
    return new Decided(asked.version(), now);
  }

  private Outcome returned(Case asked, Shown shown, String reasons) {
    PersonId by = asking.known();
    Instant now = database.now();
    asked.giveBack(by, now);
    entities.persist(new GivenBack(asked, seen(shown), reasons, now));
    facts.tell(
        new CaseReturned(
            asked.id(), asked.version(), asked.digest(), asked.kind(), reasons, by, now));
    note("approvals.returned", asked, "RETURN");
    return new Returned(asked.version(), now);
  }

  private Outcome refused(Case asked, Refusal refusal) {
    note("approvals.refused", asked, refusal.getClass().getSimpleName());
    return refusal;
  }

  private static Seen seen(Shown shown) {
    return new Seen(shown.text(), Office.SECRETARY_GENERAL);
  }

  private void note(String what, Case about, String how) {
    chronicle.note(
        what,
        about.version().paper().value(),
        Map.of(
            "case", about.id().value().toString(),
            "version", Integer.toString(about.version().number()),
            "digest", about.digest().hex(),
            "how", how));
  }

  /** What is done once nothing stands against it. */
  private interface Ending {
    Outcome end(Case asked, Shown shown);
  }
}
