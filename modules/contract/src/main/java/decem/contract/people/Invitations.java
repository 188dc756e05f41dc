package decem.contract.people;

import decem.contract.Language;
import java.time.ZoneId;
import java.util.UUID;

/** Request: make an account for a person and send the one-time link. Idempotent by its key. */
public interface Invitations {

  Outcome invite(UUID key, Guest guest);

  /** Who is invited: a name of 1 to 120 letters and an address that looks like one. */
  record Guest(String name, String address, Language language, ZoneId zone) {}

  sealed interface Outcome {}

  /** The account exists and the link is on its way. */
  record Invited(PersonId person) implements Outcome {}

  /** That address has an account already. */
  record AlreadyKnown(PersonId person) implements Outcome {}

  /** Name or address cannot be used. */
  record NotAcceptable(String field) implements Outcome {}
}
