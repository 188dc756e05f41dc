package decem.contract.people;

import decem.contract.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What people tells. */
public sealed interface PersonFact extends Fact {

  PersonId person();

  @Override
  default UUID about() {
    return person().value();
  }

  /** An account was made and its owner has been sent a one-time link. */
  record PersonInvited(PersonId person, Instant at) implements PersonFact {}

  /** The owner has used the link and chosen how to sign in. */
  record PersonJoined(PersonId person, Instant at) implements PersonFact {}

  /**
   * The one-time door of a fresh house was used; the office of administrator is due to this person.
   */
  record FirstAdministratorJoined(PersonId person, Instant at) implements PersonFact {}

  /** The account is closed for good: every sign-in has ended. */
  record AccountClosed(PersonId person, Instant at) implements PersonFact {}

  /** The person said when they are away. */
  record AbsenceEntered(
      PersonId person, LocalDate from, LocalDate until, Optional<PersonId> standIn, Instant at)
      implements PersonFact {}
}
