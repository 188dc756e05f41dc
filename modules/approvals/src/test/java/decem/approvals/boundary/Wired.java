package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.approvals.control.OnPage;
import decem.approvals.control.Outcome;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.contract.approvals.Cases;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Papers;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.platform.access.Disclosures;
import decem.platform.access.Grants;
import decem.platform.access.NotPermitted;
import decem.platform.access.Unknown;
import decem.platform.demo.Patience;
import decem.platform.sql.Database;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is proved on the server itself: guards, transactions, reactions delivered twice. */
@ApplicationScoped
class Wired {

  private static final Instant SUBMITTED = Instant.parse("2026-11-20T09:00:00Z");

  @Inject CaseReading reading;
  @Inject Decisions decisions;
  @Inject Cases cases;
  @Inject Papers papers;
  @Inject Asking asking;
  @Inject Database database;
  @Inject Disclosures disclosures;
  @Inject Grants grants;
  @Inject Twice twice;
  @Inject UserTransaction transaction;

  private final VersionCard version = new Seeded().toWire;

  /** From a submission to a decision, each reaction on the way delivered twice. */
  void nothingIsDoubled() throws Exception {
    seed();
    PaperSubmitted submitted =
        new PaperSubmitted(
            version.id(), version.digest(), PaperKind.REPORT, Seeded.CHAIR, SUBMITTED);
    assertThat(twice.deliver(submitted)).contains("approvals.open-case");
    assertThat(cases.of(List.of(paper())).get(paper())).hasSize(1);
    onlyTheAuthorityDecides();
    CaseId decided = decide();
    Patience.until("notices were sent", () -> mails() == 2);
    assertThat(twice.deliver(told(decided))).contains("approvals.send-decision-notices");
    assertThat(twice.deliver(returned(decided))).contains("approvals.send-return-notices");
    assertThat(mails()).isEqualTo(2);
    assertThat(twice.deliver(new SubmissionWithdrawn(version.id(), Seeded.CHAIR, Instant.now())))
        .contains("approvals.close-withdrawn");
    assertThat(cases.of(List.of(paper())).get(paper()).getFirst().state())
        .isEqualTo(CaseState.DECIDED);
  }

  private void onlyTheAuthorityDecides() throws Exception {
    OnPage page = page();
    for (PersonId reader : List.of(Seeded.OFFICE, Seeded.CHAIR)) {
      assertThatThrownBy(() -> asking.as(reader, () -> decisions.decide(version.id(), page, "")))
          .isInstanceOf(NotPermitted.class);
    }
    assertThatThrownBy(() -> asking.as(Seeded.STRANGER, () -> reading.view(version.id())))
        .isInstanceOf(Unknown.class);
    VersionId unknown = new VersionId(new PaperId(UUID.randomUUID()), 1);
    assertThatThrownBy(() -> asking.as(Seeded.AUTHORITY, () -> reading.view(unknown)))
        .isInstanceOf(Unknown.class);
  }

  private CaseId decide() throws Exception {
    OnPage page = page();
    Outcome outcome =
        asking.as(Seeded.AUTHORITY, () -> decisions.decide(version.id(), page, "With thanks."));
    assertThat(outcome).isInstanceOf(Outcome.Decided.class);
    return page.caseId();
  }

  private OnPage page() throws Exception {
    CaseView view = asking.as(Seeded.AUTHORITY, () -> reading.view(version.id()));
    return new OnPage(
        view.id(), version.digest(), view.brief().orElseThrow().shown().orElseThrow());
  }

  private CaseDecided told(CaseId id) {
    return new CaseDecided(
        id,
        version.id(),
        version.digest(),
        PaperKind.REPORT,
        PaperKind.REPORT.verb(),
        Seeded.AUTHORITY,
        Instant.now());
  }

  private CaseReturned returned(CaseId id) {
    return new CaseReturned(
        id,
        version.id(),
        version.digest(),
        PaperKind.REPORT,
        "Why",
        Seeded.AUTHORITY,
        Instant.now());
  }

  private int mails() {
    PaperCard card = papers.cards(List.of(paper())).get(paper());
    return database
        .list("select 1 from platform.mail where subject like ?", row -> 1, card.reference() + "%")
        .size();
  }

  private PaperId paper() {
    return version.id().paper();
  }

  private void seed() throws Exception {
    transaction.begin();
    LocalDate since = LocalDate.EPOCH;
    grants.give(Seeded.AUTHORITY, Office.SECRETARY_GENERAL, since, Optional.empty(), "test");
    grants.give(Seeded.OFFICE, Office.PRIVATE_OFFICE, since, Optional.empty(), "test");
    grants.give(Seeded.CHAIR, GroupRole.CHAIR, Seeded.GROUP, since, Optional.empty(), "test");
    disclosures.belongs(paper(), Seeded.GROUP);
    disclosures.toOffice(version.id(), Office.SECRETARY_GENERAL, "submitted");
    disclosures.toOffice(version.id(), Office.PRIVATE_OFFICE, "submitted");
    transaction.commit();
  }
}
