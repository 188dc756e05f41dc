package decem.groups.page;

import decem.contract.Language;
import decem.contract.people.Invitations.AlreadyKnown;
import decem.contract.people.Invitations.Guest;
import decem.contract.people.Invitations.Invited;
import decem.contract.people.Invitations.NotAcceptable;
import decem.contract.people.PersonId;
import decem.groups.boundary.Inviting;
import decem.platform.house.House;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** Turns a filled form into a person with an account. */
@ApplicationScoped
public class Guests {

  @Inject Inviting inviting;
  @Inject House house;

  /** What became of the form. */
  sealed interface Answer {}

  /** A person who can be named now, invited or known before. */
  record Known(PersonId person) implements Answer {}

  /** The form says which field is wrong. */
  record Not() implements Answer {}

  Answer invite(GuestForm form) {
    Guest guest =
        new Guest(
            form.getName(),
            form.getAddress(),
            Language.ofTag(form.getLanguage()),
            ZoneId.of(form.getZone()));
    return switch (inviting.invite(form.key(), guest)) {
      case Invited invited -> new Known(invited.person());
      case AlreadyKnown known -> new Known(known.person());
      case NotAcceptable not -> {
        form.wrong(not.field());
        yield new Not();
      }
    };
  }

  ZoneId zone() {
    return house.zone();
  }
}
