package decem.papers.boundary;

import decem.contract.Bilingual;
import decem.contract.Language;
import decem.contract.exchange.WordFiles;
import decem.contract.groups.BodyId;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import decem.database.testing.TestDatabase;
import decem.document.Documents;
import decem.document.Nodes;
import decem.platform.sql.Database;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The room on a real PostgreSQL as the application's role, with fakes for the rooms it asks. */
final class PapersRoom {

  final TestDatabase database = TestDatabase.forRooms("papers");
  final Cast cast = new Cast();
  final FakePeople people = cast.people;
  final FakeGroups groups = cast.groups;
  final FakeTexts texts = new FakeTexts();
  final FakeCases cases = new FakeCases();
  final ToldFacts told = new ToldFacts();
  final PersonId chair = cast.chair;
  final PersonId coChair = cast.coChair;
  final PersonId expert = cast.expert;
  final PersonId reviewer = cast.reviewer;
  final PersonId secretaryGeneral = cast.secretaryGeneral;
  final PersonId secretariat = cast.secretariat;
  final PersonId stranger = cast.stranger;
  final BodyId caldria = cast.caldria;
  final BodyId halvora = cast.halvora;

  WordFiles.Reading wordReading = new WordFiles.NotReadable(Bilingual.same("Not a Word file."));

  private final OneTransaction transactions = new OneTransaction(database.app().source());
  private final WhoAsks asking = new WhoAsks();
  private final Parts parts =
      new Parts(
          Database.over(transactions.source()),
          transactions.entities(),
          people,
          groups,
          texts,
          cases,
          told,
          asking,
          new Settings(),
          (WordFiles) (file, language) -> wordReading);

  PapersRoom() throws Exception {
    boundary(StandingAnswers.class);
    grant(chair, "CHAIR", "GROUP", "'" + groups.group.value() + "'");
    grant(coChair, "CHAIR", "GROUP", "'" + groups.group.value() + "'");
    grant(expert, "EXPERT", "GROUP", "'" + groups.group.value() + "'");
    grant(reviewer, "REVIEWER", "BODY", "'" + caldria.value() + "'");
    grant(secretaryGeneral, "SECRETARY_GENERAL", "HOUSE", "null");
    grant(secretariat, "SECRETARIAT", "HOUSE", "null");
  }

  <T> T boundary(Class<T> type) {
    return parts.get(type);
  }

  /** An act of a person, in a transaction of its own. */
  <T> T as(PersonId person, Callable<T> act) throws Exception {
    return asking.as(person, () -> transactions.run(act));
  }

  /** A reaction, delivered in a transaction of its own. */
  void deliver(Runnable reaction) throws Exception {
    transactions.run(
        () -> {
          reaction.run();
          return true;
        });
  }

  PaperId aPaper() throws Exception {
    Opening.NewPaper wanted =
        new Opening.NewPaper(
            PaperKind.REPORT,
            Language.EN,
            new Bilingual("Reading the rivers together", "Lire les fleuves ensemble"),
            "Rivers",
            Map.of());
    return as(
        chair,
        () ->
            ((Opening.Opened) boundary(Opening.class).open(groups.group, UUID.randomUUID(), wanted))
                .paper());
  }

  void write(PaperId paper, Language language, String words) {
    texts.write(
        paper, language, Documents.canonical(Nodes.doc(language.tag(), Nodes.paragraph(words))));
  }

  VersionCard aVersion(PaperId paper) throws Exception {
    write(paper, Language.EN, "Words " + UUID.randomUUID());
    return as(
        chair,
        () ->
            ((Naming.Named) boundary(Naming.class).name(paper, UUID.randomUUID(), "For review"))
                .version());
  }

  /** A deadline on a working day of the house, some weeks ahead. */
  static LocalDateTime ahead() {
    LocalDateTime day = LocalDateTime.now().plusDays(30).withHour(17).withMinute(0).withNano(0);
    return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5)).withSecond(0);
  }

  Circulating.Outcome circulate(PersonId who, VersionCard version, BodyId... bodies)
      throws Exception {
    Circulating.Wish wish = new Circulating.Wish(version.id().number(), List.of(bodies), ahead());
    return as(
        who,
        () -> boundary(Circulating.class).circulate(version.id().paper(), UUID.randomUUID(), wish));
  }

  Submitting.Outcome submit(PersonId who, VersionCard version) throws Exception {
    return as(
        who,
        () ->
            boundary(Submitting.class)
                .submit(
                    version.id().paper(),
                    UUID.randomUUID(),
                    version.id().number(),
                    "The group asks members to open their gauges."));
  }

  /** Submits and lets approvals open its case. */
  PaperSubmitted submitted(VersionCard version) throws Exception {
    submit(chair, version);
    PaperSubmitted fact = told.last(PaperSubmitted.class);
    cases.open(fact);
    return fact;
  }

  private void grant(PersonId person, String role, String scope, String place) throws Exception {
    String sql =
        "insert into access.granted (id, person, role, scope, place, from_at, because, granted_at)"
            + " values (gen_random_uuid(), '%s', '%s', '%s', %s, now() - interval '1 day', 'test',"
            + " now())";
    database.owner().run(sql.formatted(person.value(), role, scope, place));
  }
}
