package decem.papers.boundary;

import decem.contract.Language;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.BodyId;
import decem.contract.people.PersonId;

/** The people and bodies of the tests, the same on the server and before it. */
final class Cast {

  final FakePeople people = new FakePeople();
  final FakeGroups groups = new FakeGroups();
  final PersonId chair = people.person("Public law", Language.EN);
  final PersonId coChair = people.person("Hydrology", Language.FR);
  final PersonId expert = people.person("Energy systems", Language.EN);
  final PersonId reviewer = people.person("Reviewer of Caldria", Language.FR);
  final PersonId contact = people.person("Contact of Halvora", Language.EN);
  final PersonId secretaryGeneral = people.person("Secretary general", Language.EN);
  final PersonId secretariat = people.person("Secretariat", Language.EN);
  final PersonId stranger = people.person("Stranger", Language.EN);
  final BodyId caldria = groups.body("CAL", reviewer);
  final BodyId halvora = groups.body("HAL", contact);

  Cast() {
    groups.member(chair, GroupRole.CHAIR);
    groups.member(coChair, GroupRole.CHAIR);
    groups.member(expert, GroupRole.EXPERT);
    groups.holder(secretaryGeneral, Office.SECRETARY_GENERAL);
    groups.holder(secretariat, Office.SECRETARIAT);
  }
}
