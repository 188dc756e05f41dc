package decem.approvals.boundary;

import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionCard;
import decem.contract.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The same people and papers in the JVM of the test and on the server, by the same ids. */
final class Seeded {

  static final PersonId AUTHORITY = new PersonId(id("authority"));
  static final PersonId OFFICE = new PersonId(id("office"));
  static final PersonId CHAIR = new PersonId(id("chair"));
  static final PersonId ADMINISTRATOR = new PersonId(id("administrator"));
  static final PersonId STRANGER = new PersonId(id("stranger"));
  static final GroupId GROUP = new GroupId(id("group"));

  final FakePapers papers = new FakePapers();
  final FakeGroups groups = new FakeGroups(GROUP);
  final FakePeople people = new FakePeople();
  final VersionCard toDecide = submitted("decide", "Reading the rivers together");
  final VersionCard toReturn = submitted("return", "Help across the frontier");
  final VersionCard toRace = submitted("race", "A note on station upkeep");
  final VersionCard toWire = submitted("wire", "A note on wiring");
  final VersionCard toSendBack = submitted("send-back", "A note that goes back");
  final VersionCard toWithdraw = submitted("withdraw", "A note that is withdrawn");
  final VersionCard toShow = submitted("show", "A note for those who may");
  final VersionCard toAttack = submitted("attack", "A note under attack");
  final VersionCard toAnswer = submitted("answer", "A note with hostile reasons");
  final VersionCard decided = submitted("decided", "A note that was decided");
  final List<VersionCard> more =
      IntStream.range(0, 30).mapToObj(i -> submitted("more" + i, "Another note")).toList();

  Seeded() {
    people.person(AUTHORITY, "Secretary General", Language.EN);
    people.person(OFFICE, "Private office", Language.FR);
    people.person(CHAIR, "Chair", Language.EN);
    groups.member(CHAIR, GroupRole.CHAIR);
    groups.holder(Office.SECRETARY_GENERAL, AUTHORITY);
    groups.holder(Office.PRIVATE_OFFICE, OFFICE);
  }

  private VersionCard submitted(String name, String title) {
    PaperCard paper = papers.paper(new PaperId(id(name)), GROUP, PaperKind.REPORT, title);
    VersionCard version = papers.name(paper, 1, "Words of " + title, CHAIR);
    papers.submit(version, CHAIR, "The group asks members to open their gauges.");
    return version;
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
