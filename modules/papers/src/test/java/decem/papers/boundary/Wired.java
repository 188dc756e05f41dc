package decem.papers.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Bilingual;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseId;
import decem.contract.papers.FilePaper;
import decem.contract.papers.PaperFact.VersionCirculated;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.platform.access.Asking;
import decem.platform.access.NotPermitted;
import decem.platform.access.RequestInsideTransaction;
import decem.platform.access.Unknown;
import decem.platform.demo.Patience;
import decem.platform.sql.Database;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is proved on the server itself: guards, transactions, reactions delivered twice. */
@ApplicationScoped
class Wired {

  @Inject Seeded seeded;
  @Inject Naming naming;
  @Inject Circulating circulating;
  @Inject Submitting submitting;
  @Inject Circulations circulations;
  @Inject VersionShelf shelf;
  @Inject FilePaper filing;
  @Inject Asking asking;
  @Inject Database database;
  @Inject Twice twice;
  @Inject UserTransaction transaction;

  private final Cast cast = new Cast();

  void aRequestRepeatedOpensOnePaper() throws Exception {
    UUID key = UUID.randomUUID();
    Opening.Opened once = asking.as(cast.chair, () -> seeded.open(cast, key));
    assertThat(asking.as(cast.chair, () -> seeded.open(cast, key))).isEqualTo(once);
    assertThat(database.list("select reference from papers.dossier", row -> row.getString(1)))
        .doesNotHaveDuplicates()
        .doesNotContainNull();
  }

  void onlyAChairNamesAVersion() throws Exception {
    PaperId paper = asking.as(cast.chair, () -> seeded.open(cast, Seeded.KEY)).paper();
    assertThatThrownBy(
            () -> asking.as(cast.expert, () -> naming.name(paper, UUID.randomUUID(), "")))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> asking.as(cast.stranger, () -> naming.name(paper, UUID.randomUUID(), "")))
        .isInstanceOf(Unknown.class);
    assertThatThrownBy(() -> asking.as(cast.expert, () -> seeded.open(cast, UUID.randomUUID())))
        .isInstanceOf(NotPermitted.class);
  }

  void filingInsideATransactionIsRefused() throws Exception {
    FilePaper.Filing wanted =
        new FilePaper.Filing(
            cast.groups.group,
            PaperKind.MANDATE,
            Bilingual.same("Mandate"),
            "Mandate",
            Map.of(),
            "For decision.");
    transaction.begin();
    try {
      assertThatThrownBy(() -> filing.file(UUID.randomUUID(), wanted))
          .isInstanceOf(RequestInsideTransaction.class);
    } finally {
      transaction.rollback();
    }
  }

  /** From circulation to the answer, each reaction on the way delivered twice. */
  void nothingIsDoubled() throws Exception {
    VersionCard version = aVersion();
    asking.as(cast.chair, () -> circulated(version));
    Patience.until("a notice was sent", () -> mails(version) == 1);
    assertThat(twice.deliver(told(version))).contains("papers.send-circulation-notices");
    assertThat(mails(version)).isEqualTo(1);
    submit(version);
    assertThat(twice.deliver(returned(version))).contains("papers.end-returned-submission");
    submit(version);
    assertThat(twice.deliver(decided(version))).contains("papers.end-decided-submission");
    assertThat(
            database.list(
                "select why from papers.submission where paper = ? order by at",
                row -> row.getString(1),
                version.id().paper().value()))
        .containsExactly("RETURNED", "DECIDED");
    assertThat(twice.notDelivered()).isEmpty();
  }

  private VersionCard aVersion() throws Exception {
    UUID key = UUID.randomUUID();
    PaperId paper = asking.as(cast.chair, () -> seeded.open(cast, key)).paper();
    asking.as(cast.chair, () -> naming.name(paper, key, ""));
    return shelf.of(paper).getFirst();
  }

  private Circulating.Outcome circulated(VersionCard version) {
    Circulating.Wish wish = new Circulating.Wish(1, List.of(cast.caldria), PapersRoom.ahead());
    return circulating.circulate(version.id().paper(), UUID.randomUUID(), wish);
  }

  private void submit(VersionCard version) throws Exception {
    Submitting.Outcome outcome =
        asking.as(
            cast.chair,
            () -> submitting.submit(version.id().paper(), UUID.randomUUID(), 1, "Please."));
    assertThat(outcome).isInstanceOf(Submitting.Submitted.class);
  }

  private VersionCirculated told(VersionCard version) {
    Circulations.Circulation made = circulations.of(List.of(version.id().paper())).getFirst();
    return new VersionCirculated(version.id(), made.bodies(), made.until(), made.by(), made.at());
  }

  private CaseReturned returned(VersionCard version) {
    return new CaseReturned(
        new CaseId(UUID.randomUUID()),
        version.id(),
        version.digest(),
        PaperKind.REPORT,
        "Two reasons",
        cast.secretaryGeneral,
        Instant.now());
  }

  private CaseDecided decided(VersionCard version) {
    return new CaseDecided(
        new CaseId(UUID.randomUUID()),
        version.id(),
        version.digest(),
        PaperKind.REPORT,
        PaperKind.REPORT.verb(),
        cast.secretaryGeneral,
        Instant.now());
  }

  private int mails(VersionCard version) {
    return database
        .list(
            "select 1 from platform.mail where body like ?",
            row -> 1,
            "%" + version.id().paper().value() + "%")
        .size();
  }
}
