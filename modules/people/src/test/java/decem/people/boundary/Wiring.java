package decem.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decem.contract.Language;
import decem.contract.access.Office;
import decem.contract.people.Invitations;
import decem.contract.people.Invitations.AlreadyKnown;
import decem.contract.people.Invitations.Guest;
import decem.contract.people.Invitations.Invited;
import decem.contract.people.People;
import decem.contract.people.PersonFact.PersonInvited;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import decem.platform.access.Grants;
import decem.platform.access.NotPermitted;
import decem.platform.access.RequestInsideTransaction;
import decem.platform.sql.Database;
import decem.roomtests.Twice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is proved on the server itself. */
@ApplicationScoped
class Wiring {

  @Inject Accounts accounts;
  @Inject Invitations invitations;
  @Inject People people;
  @Inject Asking asking;
  @Inject Database database;
  @Inject Twice twice;
  @Inject Grants grants;
  @Inject UserTransaction transaction;

  void refusalComesBeforeAnyTransaction() throws Exception {
    Between.STATUS.clear();
    PersonId person = new PersonId(UUID.randomUUID());
    assertThatThrownBy(() -> asking.as(person, () -> accounts.list("")))
        .isInstanceOf(NotPermitted.class);
    assertThat(Between.STATUS).isEmpty();
    transaction.begin();
    grants.give(person, Office.ADMINISTRATOR, LocalDate.EPOCH, Optional.empty(), "test");
    transaction.commit();
    assertThat(asking.as(person, () -> accounts.list("nobody like that"))).isEmpty();
    assertThat(Between.STATUS).containsExactly(Status.STATUS_NO_TRANSACTION);
  }

  void invitationIsMadeOncePerKeyAndToldOnce() throws Exception {
    UUID key = UUID.randomUUID();
    Guest guest = guest("Once@meridian.example");
    PersonId person = ((Invited) invitations.invite(key, guest)).person();
    assertThat(invitations.invite(key, guest)).isEqualTo(new Invited(person));
    assertThat(invitations.invite(UUID.randomUUID(), guest("once@Meridian.example")))
        .isEqualTo(new AlreadyKnown(person));
    assertThat(people.cards(List.of(person)).get(person).name()).isEqualTo("Guest of honour");
    assertThat(people.addresses(List.of(person)).get(person).zone())
        .isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(count("select 1 from platform.mail where person = ?", person)).isEqualTo(1);
    assertThat(
            count(
                "select 1 from platform.publication where reaction = '"
                    + Welcomed.KEY
                    + "' and about = ?",
                person))
        .isEqualTo(1);
  }

  void requestInsideTransactionIsRefused() throws Exception {
    transaction.begin();
    try {
      assertThatThrownBy(
              () -> invitations.invite(UUID.randomUUID(), guest("inside@meridian.example")))
          .isInstanceOf(RequestInsideTransaction.class);
    } finally {
      transaction.rollback();
    }
  }

  void reactionDeliveredTwiceDoesNothingTwice() {
    PersonId person = new PersonId(UUID.randomUUID());
    assertThat(twice.deliver(new PersonInvited(person, Instant.now()))).contains(Welcomed.KEY);
    assertThat(
            count(
                "select 1 from platform.chronicle where what = 'test.welcomed' and about = ?",
                person))
        .isEqualTo(1);
    assertThat(twice.notDelivered()).isEmpty();
  }

  private int count(String sql, PersonId person) {
    return database.list(sql, row -> 1, person.value()).size();
  }

  private static Guest guest(String address) {
    return new Guest("Guest of honour", address, Language.FR, ZoneId.of("Asia/Tokyo"));
  }
}
