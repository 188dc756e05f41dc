package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.access.BodyRole;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseId;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Verb;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.groups.entity.Body;
import decem.platform.access.Asking;
import decem.platform.access.Grants;
import decem.platform.house.House;
import decem.platform.house.HouseOpens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What stands on the server before the first test, by ids that both JVMs know: three offices, a
 * group that works, one that is being prepared, and a body with somebody who speaks for it.
 */
@ApplicationScoped
class Seeded {

  static final PersonId SECRETARIAT = new PersonId(id("secretariat"));
  static final PersonId GENERAL = new PersonId(id("general"));
  static final PersonId ADMINISTRATOR = new PersonId(id("administrator"));
  static final PersonId CHAIR = new PersonId(id("chair"));
  static final PersonId EXPERT = new PersonId(id("expert"));
  static final PersonId CONTACT = new PersonId(id("contact"));
  static final PersonId STRANGER = new PersonId(id("stranger"));
  static final List<PersonId> ALL =
      List.of(SECRETARIAT, GENERAL, ADMINISTRATOR, CHAIR, EXPERT, CONTACT, STRANGER);

  static final GroupId WORKING = new GroupId(id("working"));
  static final GroupId DRAFT = new GroupId(id("draft"));
  static final GroupId ATTACKED = new GroupId(id("attacked"));
  static final BodyId BODY = new BodyId(id("body"));

  @Inject States states;
  @Inject Preparation preparation;
  @Inject Submission submission;
  @Inject Decisions decisions;
  @Inject Roll roll;
  @Inject Shelf shelf;
  @Inject Asking asking;
  @Inject Grants grants;
  @Inject House house;
  @Inject Seeded self;

  void seed(@Observes HouseOpens opens) throws Exception {
    self.offices();
    asking.as(SECRETARIAT, this::prepare);
    decisions.onDecided(self.decision(WORKING));
  }

  @Transactional
  void offices() {
    LocalDate since = LocalDate.EPOCH;
    grants.give(SECRETARIAT, Office.SECRETARIAT, since, Optional.empty(), "test");
    grants.give(GENERAL, Office.SECRETARY_GENERAL, since, Optional.empty(), "test");
    grants.give(ADMINISTRATOR, Office.ADMINISTRATOR, since, Optional.empty(), "test");
  }

  private boolean prepare() {
    states.add("CAL", "CA", new Bilingual("Caldria", "Caldrie"), 1);
    Bilingual name = new Bilingual("Delegation of Caldria", "Délégation de Caldrie");
    Optional<String> code2 = Optional.of("CA");
    roll.add(BODY, new Body.Entry("CAL", code2, name, BodyCard.Kind.DELEGATION, 1));
    roll.addContact(BODY, CONTACT, BodyRole.REVIEWER, house.today(), Optional.empty());
    group(ATTACKED, "Attacked", CHAIR, EXPERT);
    group(DRAFT, "Lakes", CHAIR, EXPERT);
    group(WORKING, "Rivers", CHAIR, EXPERT, new PersonId(id("released")));
    submission.submit(WORKING, "Please decide.");
    return true;
  }

  /** A group with everything that a submission needs but, for fewer than three, its members. */
  void group(GroupId group, String called, PersonId... people) {
    Bilingual name = new Bilingual(called, called + " (fr)");
    preparation.begin(group, name);
    LocalDate due = house.today().plusMonths(3);
    while (!house.isWorking(due)) {
      due = due.plusDays(1);
    }
    long edition = preparation.draft(group).edition();
    preparation.saveTask(group, edition, name, new Bilingual("Look.", "Étudier."), due);
    for (PersonId person : people) {
      GroupRole role = person.equals(people[0]) ? GroupRole.CHAIR : GroupRole.EXPERT;
      LocalDate end = due.plusMonths(1);
      preparation.saveSeat(
          group,
          Optional.empty(),
          new SeatEntry(person, role, house.today(), end, Optional.of("CAL")));
    }
    preparation.saveRules(group, Set.of());
  }

  @Transactional
  CaseDecided decision(GroupId group) {
    VersionId version = shelf.group(group).pending().orElseThrow().version().orElseThrow();
    return new CaseDecided(
        new CaseId(UUID.randomUUID()),
        version,
        Digest.of("whatever was filed"),
        PaperKind.MANDATE,
        Verb.APPROVE,
        GENERAL,
        Instant.now());
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
