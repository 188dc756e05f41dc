package decem.groups.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.access.BodyRole;
import decem.contract.access.Office;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseId;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupFact.MemberAppointed;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.papers.PaperFact.SubmissionWithdrawn;
import decem.contract.papers.PaperKind;
import decem.contract.people.PersonFact.AccountClosed;
import decem.contract.people.PersonFact.FirstAdministratorJoined;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import decem.platform.sql.Database;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every reaction of the room does its work when it is delivered, and nothing more the next time.
 */
@ApplicationScoped
class ReactionScenarios {

  @Inject Seeded seeded;
  @Inject Submission submission;
  @Inject Preparation preparation;
  @Inject Reading reading;
  @Inject Catalogue catalogue;
  @Inject Offices offices;
  @Inject Roll roll;
  @Inject Groups groups;
  @Inject Asking asking;
  @Inject Database database;
  @Inject House house;
  @Inject Twice twice;

  private final GroupId group = new GroupId(UUID.randomUUID());
  private final List<PersonId> people =
      Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(5).toList();

  void everyReactionIsDeliveredTwice() throws Exception {
    theFirstAdministratorIsMadeOnce();
    submit();
    aReturnedMandateIsWrittenAgain();
    submit();
    aWithdrawnMandateIsWrittenAgain();
    submit();
    aDecidedMandateEstablishes();
    noticesGoOutOnce();
    aClosedAccountServesNoLonger();
    assertThat(twice.notDelivered()).isEmpty();
  }

  private void theFirstAdministratorIsMadeOnce() {
    PersonId first = new PersonId(UUID.randomUUID());
    assertThat(twice.deliver(new FirstAdministratorJoined(first, Instant.now())))
        .contains("groups.first-administrator");
    assertThat(groups.holders(List.of(Office.ADMINISTRATOR)))
        .containsEntry(Office.ADMINISTRATOR, List.of(first));
  }

  private void submit() throws Exception {
    asking.as(Seeded.SECRETARIAT, this::prepared);
    assertThat(sent()).isInstanceOf(Saved.Done.class);
    assertThat(sent()).isInstanceOf(Saved.MovedOn.class);
    assertThat(state()).isEqualTo(State.SUBMITTED);
    assertThat(listed(people.getFirst())).isEmpty();
  }

  private Saved sent() throws Exception {
    return asking.as(Seeded.SECRETARIAT, () -> submission.submit(group, "Please decide."));
  }

  private boolean prepared() {
    if (groups.cards(List.of(group)).isEmpty()) {
      seeded.group(group, "Deltas", people.toArray(PersonId[]::new));
    }
    return true;
  }

  private void aReturnedMandateIsWrittenAgain() throws Exception {
    CaseDecided asked = seeded.decision(group);
    CaseReturned fact =
        new CaseReturned(
            new CaseId(UUID.randomUUID()),
            asked.version(),
            asked.digest(),
            PaperKind.MANDATE,
            "The cost is missing.",
            Seeded.GENERAL,
            Instant.now());
    assertThat(twice.deliver(fact)).contains("groups.reopen-on-return");
    assertThat(state()).isEqualTo(State.PREPARED);
    DraftView draft = asking.as(Seeded.SECRETARIAT, () -> preparation.draft(group));
    assertThat(draft.reasons()).isEqualTo("The cost is missing.");
    assertThat(draft.isDraft()).isTrue();
  }

  private void aWithdrawnMandateIsWrittenAgain() throws Exception {
    SubmissionWithdrawn fact =
        new SubmissionWithdrawn(
            seeded.decision(group).version(), Seeded.SECRETARIAT, Instant.now());
    assertThat(twice.deliver(fact)).contains("groups.reopen-on-withdrawal");
    assertThat(state()).isEqualTo(State.PREPARED);
    assertThat(asking.as(Seeded.SECRETARIAT, () -> preparation.isDraft(group))).isTrue();
  }

  private void aDecidedMandateEstablishes() throws Exception {
    assertThat(twice.deliver(seeded.decision(group))).contains("groups.establish-on-decision");
    assertThat(state()).isEqualTo(State.ESTABLISHED);
    assertThat(groups.members(List.of(group)).get(group)).hasSize(5);
    assertThat(
            database.list(
                "select 1 from platform.publication where reaction = 'groups.send-notices' and"
                    + " about = ?",
                row -> 1,
                group.value()))
        .hasSize(5);
    assertThat(asking.as(people.getFirst(), () -> reading.view(group)).may().openPaper()).isTrue();
    assertThat(listed(people.getFirst())).containsExactly(group);
    assertThat(listed(Seeded.SECRETARIAT)).contains(group);
  }

  private void noticesGoOutOnce() {
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
        .doesNotContain("Deltas");
  }

  private void aClosedAccountServesNoLonger() throws Exception {
    PersonId leaving = people.getLast();
    asking.as(Seeded.ADMINISTRATOR, () -> confer(leaving));
    asking.as(Seeded.SECRETARIAT, () -> speaks(leaving));
    assertThat(groups.bodiesOf(leaving)).containsExactly(Seeded.BODY);

    assertThat(twice.deliver(new AccountClosed(leaving, Instant.now())))
        .contains("groups.end-memberships", "groups.end-contacts", "groups.end-offices");

    assertThat(groups.members(List.of(group)).get(group)).hasSize(4);
    assertThat(groups.bodiesOf(leaving)).isEmpty();
    assertThat(groups.holders(List.of(Office.PRIVATE_OFFICE))).isEmpty();
    assertThat(database.any("select 1 from access.standing where person = ?", leaving.value()))
        .isFalse();
    assertThatThrownBy(() -> asking.as(leaving, () -> reading.view(group)))
        .isInstanceOf(Unknown.class);
  }

  private Saved confer(PersonId person) {
    return offices.confer(Office.PRIVATE_OFFICE, person, house.today(), Optional.empty());
  }

  private Saved speaks(PersonId person) {
    return roll.addContact(
        Seeded.BODY, person, BodyRole.POINT_OF_CONTACT, house.today(), Optional.empty());
  }

  private List<GroupId> listed(PersonId person) throws Exception {
    return asking.as(person, catalogue::list).stream().map(row -> row.card().id()).toList();
  }

  private State state() {
    return groups.cards(List.of(group)).get(group).state();
  }
}
