package decem.comments.boundary;

import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** The people, bodies and papers of the tests, the same in every JVM. */
final class Cast {

  static final PersonId CHAIR = person("Chair");
  static final PersonId AUTHOR = person("Author");
  static final PersonId COLLEAGUE = person("Colleague");
  static final PersonId SECRETARY = person("Secretary");
  static final PersonId OBSERVER = person("Observer");
  static final PersonId SECRETARY_GENERAL = person("Secretary general");
  static final PersonId ELSEWHERE = person("Chair of another group");
  static final PersonId STRANGER = person("Stranger");

  static final PersonId CALDRIA = person("Reviewer of Caldria");
  static final PersonId CALDRIA_TOO = person("Contact of Caldria");
  static final PersonId HALVORA = person("Reviewer of Halvora");
  static final PersonId LATE = person("Reviewer of Marlow, which was asked until yesterday");
  static final PersonId NOT_ASKED = person("Reviewer of Orsena, which was not asked");

  static final BodyId CAL = new BodyId(id("CAL"));
  static final BodyId HAL = new BodyId(id("HAL"));
  static final BodyId MAR = new BodyId(id("MAR"));
  static final BodyId ORS = new BodyId(id("ORS"));
  static final Map<PersonId, BodyId> SPEAKS_FOR =
      Map.of(CALDRIA, CAL, CALDRIA_TOO, CAL, HALVORA, HAL, LATE, MAR, NOT_ASKED, ORS);

  static final GroupId GROUP = new GroupId(id("group"));
  static final GroupId OTHER_GROUP = new GroupId(id("other group"));
  static final PaperId PAPER = new PaperId(id("paper"));
  static final PaperId OTHER_PAPER = new PaperId(id("other paper"));
  static final VersionId CIRCULATED = new VersionId(PAPER, 1);

  /** A version whose time ends while a test runs. */
  static final VersionId ENDING = new VersionId(PAPER, 2);

  private Cast() {}

  private static PersonId person(String name) {
    return new PersonId(id(name));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
