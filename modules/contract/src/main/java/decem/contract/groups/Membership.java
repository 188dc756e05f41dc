package decem.contract.groups;

import decem.contract.access.GroupRole;
import decem.contract.people.PersonId;
import java.time.LocalDate;

/** A person's appointment to a group; the term includes both days. */
public record Membership(
    GroupId group, PersonId person, GroupRole role, LocalDate from, LocalDate until) {}
