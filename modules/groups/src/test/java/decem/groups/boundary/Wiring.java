package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseId;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupFact.MemberAppointed;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.papers.PaperKind;
import decem.contract.papers.Verb;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonFact.AccountClosed;
import decem.contract.people.PersonFact.FirstAdministratorJoined;
import decem.contract.people.PersonId;
import decem.groups.entity.ExpertGroup;
import decem.platform.access.Asking;
import decem.platform.access.Grants;
import decem.platform.access.NotPermitted;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import decem.platform.sql.Database;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is proved on the server itself. */
@ApplicationScoped
class Wiring {

  private static final PersonId SECRETARIAT = new PersonId(UUID.randomUUID());

  @Inject Catalogue catalogue;
  @Inject Preparation preparation;
  @Inject Submission submission;
  @Inject Reading reading;
  @Inject Serving serving;
  @Inject States states;
  @Inject Shelf shelf;
  @Inject Groups groups;
  @Inject Asking asking;
  @Inject Grants grants;
  @Inject Database database;
  @Inject House house;
  @Inject Twice twice;
  @Inject Wiring self;

  private final List<PersonId> people =
      Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(5).toList();

  void onlyTheSecretariatPrepares() {
    PersonId anybody = new PersonId(UUID.randomUUID());
    GroupId group = new GroupId(UUID.randomUUID());
    Bilingual name = new Bilingual("Rivers", "Fleuves");
    assertThatThrownBy(() -> asking.as(anybody, () -> preparation.begin(group, name)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> asking.as(anybody, () -> preparation.draft(group)))
        .isInstanceOf(Unknown.class);
    assertThat(groups.cards(List.of(group))).isEmpty();
  }

  void aMandateGoesAllTheWay() throws Exception {
    GroupId group = new GroupId(UUID.randomUUID());
    self.office(SECRETARIAT);
    asking.as(SECRETARIAT, () -> prepared(group));
    assertThat(asking.as(SECRETARIAT, () -> submission.submit(group, "Please decide.")))
        .isInstanceOf(Saved.Done.class);
    assertThat(asking.as(SECRETARIAT, () -> submission.submit(group, "Please decide.")))
        .isInstanceOf(Saved.MovedOn.class);
    assertThat(state(group)).isEqualTo(State.SUBMITTED);
    assertThat(listed(people.getFirst())).isEmpty();

    assertThat(twice.deliver(decided(group))).contains("groups.establish-on-decision");

    assertThat(state(group)).isEqualTo(State.ESTABLISHED);
    assertThat(groups.members(List.of(group)).get(group)).hasSize(5);
    assertThat(waiting("groups.send-notices", group)).isEqualTo(5);
    assertThat(asking.as(people.getFirst(), () -> reading.view(group)).may().openPaper()).isTrue();
    assertThat(listed(people.getFirst())).containsExactly(group);
    assertThat(listed(SECRETARIAT)).contains(group);
    noticesGoOutOnce(group);
    aClosedAccountServesNoLonger(group);
  }

  private void noticesGoOutOnce(GroupId group) {
    Membership member = groups.members(List.of(group)).get(group).getFirst();
    MemberAppointed fact =
        new MemberAppointed(
            group, member.person(), member.role(), member.from(), member.until(), Instant.now());
    assertThat(twice.deliver(fact)).contains("groups.send-notices");
    assertThat(
            database.list(
                "select body from platform.mail where person = ?",
                row -> row.getString(1),
                member.person().value()))
        .singleElement()
        .asString()
        .contains("/groups/" + group.value(), "à titre personnel")
        .doesNotContain("Rivers", "Fleuves");
  }

  private void aClosedAccountServesNoLonger(GroupId group) {
    PersonId leaving = people.getLast();
    assertThat(twice.deliver(new AccountClosed(leaving, Instant.now())))
        .contains("groups.end-memberships", "groups.end-contacts", "groups.end-offices");
    assertThat(groups.members(List.of(group)).get(group)).hasSize(4);
    assertThatThrownBy(() -> asking.as(leaving, () -> reading.view(group)))
        .isInstanceOf(Unknown.class);
  }

  void theFirstAdministratorIsMadeOnce() {
    PersonId first = new PersonId(UUID.randomUUID());
    assertThat(twice.deliver(new FirstAdministratorJoined(first, Instant.now())))
        .contains("groups.first-administrator");
    assertThat(groups.holders(List.of(Office.ADMINISTRATOR)))
        .containsEntry(Office.ADMINISTRATOR, List.of(first));
  }

  @Transactional
  void office(PersonId person) {
    grants.give(person, Office.SECRETARIAT, house.today(), Optional.empty(), "test");
  }

  @Transactional
  VersionId carrier(GroupId group) {
    ExpertGroup found = shelf.group(group);
    return found.present().version().orElseThrow();
  }

  private boolean prepared(GroupId group) {
    states.add("CAL", "CA", new Bilingual("Caldria", "Caldrie"), 1);
    Bilingual name = new Bilingual("Rivers", "Fleuves");
    preparation.begin(group, name);
    LocalDate due = house.today().plusMonths(3);
    while (!house.isWorking(due)) {
      due = due.plusDays(1);
    }
    long edition = preparation.draft(group).edition();
    preparation.saveTask(group, edition, name, new Bilingual("Look.", "Étudier."), due);
    for (PersonId person : people) {
      GroupRole role = person.equals(people.getFirst()) ? GroupRole.CHAIR : GroupRole.EXPERT;
      SeatEntry entry =
          new SeatEntry(person, role, house.today(), due.plusMonths(1), Optional.of("CAL"));
      assertThat(preparation.saveSeat(group, Optional.empty(), entry))
          .isInstanceOf(Saved.Done.class);
    }
    return preparation.saveRules(group, Set.of()) instanceof Saved.Done;
  }

  private CaseDecided decided(GroupId group) {
    VersionId version = self.carrier(group);
    return new CaseDecided(
        new CaseId(UUID.randomUUID()),
        version,
        decem.contract.Digest.of("whatever was filed"),
        PaperKind.MANDATE,
        Verb.APPROVE,
        SECRETARIAT,
        Instant.now());
  }

  private List<GroupId> listed(PersonId person) throws Exception {
    return asking.as(person, catalogue::list).stream().map(row -> row.card().id()).toList();
  }

  private State state(GroupId group) {
    return groups.cards(List.of(group)).get(group).state();
  }

  private int waiting(String reaction, GroupId about) {
    return database
        .list(
            "select 1 from platform.publication where reaction = ? and about = ?",
            row -> 1,
            reaction,
            about.value())
        .size();
  }
}
