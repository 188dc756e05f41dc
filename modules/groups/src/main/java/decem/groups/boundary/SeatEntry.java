package decem.groups.boundary;

import decem.contract.access.GroupRole;
import decem.contract.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the list of members as it was filled in; nothing about it is known to be sensible. */
public record SeatEntry(
    PersonId person,
    GroupRole role,
    LocalDate from,
    LocalDate until,
    Optional<String> nationality) {}
