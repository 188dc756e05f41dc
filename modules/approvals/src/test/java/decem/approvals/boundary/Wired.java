package decem.approvals.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.approvals.control.OnPage;
import decem.approvals.control.Outcome;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.contract.approvals.Cases;
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

  private final Seeded seeded = new Seeded();
  private final VersionCard version = seeded.toWire;
  private final VersionCard back = seeded.toSendBack;
  private final VersionCard withdrawn = seeded.toWithdraw;

  /** From a submission to its end in each of three ways, each reaction delivered twice. */
  void nothingIsDoubled() throws Exception {
    seed(version, back, withdrawn);
    opened(version);
    onlyTheAuthorityDecides();
    CaseId decided = decide();
    assertThat(twice.deliver(told(decided))).contains("approvals.send-decision-notices");
    assertThat(mails(version)).isEqualTo(2);

    opened(back);
    OnPage page = page(back);
    asking.as(Seeded.AUTHORITY, () -> decisions.giveBack(back.id(), page, "The cost is missing."));
    assertThat(twice.deliver(returned(page.caseId()))).contains("approvals.send-return-notices");
    assertThat(mails(back)).isEqualTo(2);

    opened(withdrawn);
    assertThat(twice.deliver(new SubmissionWithdrawn(withdrawn.id(), Seeded.CHAIR, Instant.now())))
        .contains("approvals.close-withdrawn");
    assertThat(state(withdrawn)).isEqualTo(CaseState.WITHDRAWN);
    assertThat(twice.deliver(new SubmissionWithdrawn(version.id(), Seeded.CHAIR, Instant.now())))
        .contains("approvals.close-withdrawn");
    assertThat(state(version)).isEqualTo(CaseState.DECIDED);
    assertThat(twice.notDelivered()).isEmpty();
  }

  private void opened(VersionCard card) {
    PaperSubmitted submitted =
        new PaperSubmitted(
            card.id(), card.digest(), PaperKind.REPORT, Seeded.CHAIR, FakePapers.submittedAt(card));
    assertThat(twice.deliver(submitted)).contains("approvals.open-case");
    assertThat(state(card)).isEqualTo(CaseState.SUBMITTED);
  }

  private CaseState state(VersionCard card) {
    PaperId paper = card.id().paper();
    List<CaseCard> all = cases.of(List.of(paper)).getOrDefault(paper, List.of());
    assertThat(all).hasSize(1);
    return all.getFirst().state();
  }

  private void onlyTheAuthorityDecides() throws Exception {
    OnPage page = page(version);
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
    OnPage page = page(version);
    Outcome outcome =
        asking.as(Seeded.AUTHORITY, () -> decisions.decide(version.id(), page, "With thanks."));
    assertThat(outcome).isInstanceOf(Outcome.Decided.class);
    return page.caseId();
  }

  private OnPage page(VersionCard card) throws Exception {
    CaseView view = asking.as(Seeded.AUTHORITY, () -> reading.view(card.id()));
    return new OnPage(view.id(), card.digest(), view.brief().orElseThrow().shown().orElseThrow());
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
        back.id(),
        back.digest(),
        PaperKind.REPORT,
        "The cost is missing.",
        Seeded.AUTHORITY,
        Instant.now());
  }

  private int mails(VersionCard about) {
    PaperId paper = about.id().paper();
    return database
        .list(
            "select 1 from platform.mail where subject like ?",
            row -> 1,
            papers.cards(List.of(paper)).get(paper).reference() + "%")
        .size();
  }

  private void seed(VersionCard... submitted) throws Exception {
    transaction.begin();
    LocalDate since = LocalDate.EPOCH;
    grants.give(Seeded.AUTHORITY, Office.SECRETARY_GENERAL, since, Optional.empty(), "test");
    grants.give(Seeded.OFFICE, Office.PRIVATE_OFFICE, since, Optional.empty(), "test");
    grants.give(Seeded.CHAIR, GroupRole.CHAIR, Seeded.GROUP, since, Optional.empty(), "test");
    for (VersionCard card : submitted) {
      disclosures.belongs(card.id().paper(), Seeded.GROUP);
      disclosures.toOffice(card.id(), Office.SECRETARY_GENERAL, "submitted");
      disclosures.toOffice(card.id(), Office.PRIVATE_OFFICE, "submitted");
    }
    transaction.commit();
  }
}
