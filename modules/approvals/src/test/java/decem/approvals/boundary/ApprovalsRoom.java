package decem.approvals.boundary;

import decem.approvals.control.OnPage;
import decem.approvals.control.Outcome;
import decem.contract.Language;
import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.comments.CommentTally;
import decem.contract.groups.BodyId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.database.testing.TestDatabase;
import decem.platform.access.Disclosures;
import decem.platform.sql.Database;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * The room on a real PostgreSQL as the application's role, shared by all tests: each has people and
 * papers of its own. There are two chairs, an expert, a secretary general and a private office, and
 * fakes for the rooms it asks.
 */
final class ApprovalsRoom {

  static final TestDatabase DATABASE = TestDatabase.forRooms("approvals");
  private static final DataSource APP = DATABASE.app().source();
  private static final Transactions TRANSACTIONS = new Transactions(APP);

  final FakePapers papers = new FakePapers();
  final FakeGroups groups = new FakeGroups();
  final FakePeople people = new FakePeople();
  final ToldFacts told = new ToldFacts();
  final PersonId chair = people.person("Chair", Language.EN);
  final PersonId coChair = people.person("Co-chair", Language.FR);
  final PersonId expert = people.person("Expert", Language.EN);
  final PersonId secretaryGeneral = people.person("Secretary general", Language.EN);
  final PersonId office = people.person("Private office", Language.FR);

  private final WhoAsks asking = new WhoAsks();
  private final Wiring wiring =
      new Wiring(
          Database.over(TRANSACTIONS.source()),
          TRANSACTIONS.entities(),
          papers,
          groups,
          people,
          told,
          asking,
          new PlainConfig(),
          (CommentTally) papersAsked -> Map.of());

  ApprovalsRoom() throws Exception {
    appoint(chair, GroupRole.CHAIR);
    appoint(coChair, GroupRole.CHAIR);
    appoint(expert, GroupRole.EXPERT);
    confer(secretaryGeneral, Office.SECRETARY_GENERAL);
    confer(office, Office.PRIVATE_OFFICE);
  }

  private void appoint(PersonId person, GroupRole role) throws Exception {
    groups.member(person, role);
    grant(person, role, "GROUP", "'" + groups.group.value() + "'");
  }

  private void confer(PersonId person, Office held) throws Exception {
    groups.holder(held, person);
    grant(person, held, "HOUSE", "null");
  }

  private void grant(PersonId person, Enum<?> role, String scope, String place) throws Exception {
    DATABASE
        .owner()
        .run(
            "insert into access.granted (id, person, role, scope, place, from_at, because,"
                + " granted_at) values ('%s', '%s', '%s', '%s', %s, now() - interval '1 day',"
                    .formatted(UUID.randomUUID(), person.value(), role.name(), scope, place)
                + " 'test', now())");
  }

  /** Somebody who speaks for a body to which that version was circulated. */
  PersonId reviewerOf(VersionCard version) throws Exception {
    PersonId reviewer = people.person("Reviewer", Language.EN);
    BodyId body = new BodyId(UUID.randomUUID());
    grant(reviewer, BodyRole.REVIEWER, "BODY", "'" + body.value() + "'");
    deliver(() -> wiring.get(Disclosures.class).toBody(version.id(), body, "circulated"));
    return reviewer;
  }

  <T> T boundary(Class<T> type) {
    return wiring.get(type);
  }

  /** Runs an act as a person, in a transaction of its own. */
  <T> T as(PersonId person, Callable<T> act) throws Exception {
    return asking.as(person, () -> TRANSACTIONS.inOne(APP, act));
  }

  void deliver(Runnable reaction) throws Exception {
    TRANSACTIONS.inOne(
        APP,
        () -> {
          reaction.run();
          return true;
        });
  }

  PaperCard aReport(String title) throws Exception {
    return aPaper(PaperKind.REPORT, title);
  }

  PaperCard aPaper(PaperKind kind, String title) throws Exception {
    PaperCard paper = papers.paper(groups.group, kind, title);
    deliver(() -> wiring.get(Disclosures.class).belongs(paper.id(), groups.group));
    return paper;
  }

  /** How many rows the checker's role counts under a condition. */
  int count(String tableAndCondition) throws Exception {
    return Integer.parseInt(DATABASE.check().ask("select count(*) from " + tableAndCondition));
  }

  /** Names a version, submits it as a chair, and lets approvals open its case. */
  VersionCard submitted(PaperCard paper, int number, PersonId by) throws Exception {
    VersionCard version = papers.name(paper, number, "Words of version " + number, by);
    papers.submit(version, by, "Cover note " + number);
    deliver(
        () -> {
          disclose(version.id(), Office.SECRETARY_GENERAL);
          disclose(version.id(), Office.PRIVATE_OFFICE);
        });
    tell(submission(version, by));
    return version;
  }

  private void disclose(VersionId version, Office to) {
    wiring.get(Disclosures.class).toOffice(version, to, "submitted");
  }

  PaperSubmitted submission(VersionCard version, PersonId by) {
    return new PaperSubmitted(
        version.id(), version.digest(), kind(version), by, FakePapers.submittedAt(version));
  }

  private PaperKind kind(VersionCard version) {
    return papers.cards(Set.of(version.id().paper())).get(version.id().paper()).kind();
  }

  void tell(PaperSubmitted fact) throws Exception {
    deliver(() -> boundary(Submissions.class).openCase(fact));
  }

  void tell(SubmissionWithdrawn fact) throws Exception {
    deliver(() -> boundary(Submissions.class).closeWithdrawn(fact));
  }

  /** The page as a person sees it now. */
  CaseView view(PersonId person, VersionCard version) throws Exception {
    return as(person, () -> boundary(CaseReading.class).view(version.id()));
  }

  OnPage onPage(PersonId person, VersionCard version) throws Exception {
    CaseView view = view(person, version);
    return new OnPage(
        view.id(),
        view.version().digest(),
        view.brief().flatMap(CaseView.Brief::shown).orElse(version.digest()));
  }

  Outcome decide(PersonId person, VersionCard version, OnPage page) throws Exception {
    return as(person, () -> boundary(Decisions.class).decide(version.id(), page, "With thanks."));
  }

  Outcome giveBack(PersonId person, VersionCard version, OnPage page, String reasons)
      throws Exception {
    return as(person, () -> boundary(Decisions.class).giveBack(version.id(), page, reasons));
  }

  Optional<RecordView> record(PersonId person, VersionCard version) throws Exception {
    return as(person, () -> boundary(Records.class).of(version.id()));
  }
}
