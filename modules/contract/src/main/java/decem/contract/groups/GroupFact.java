package decem.contract.groups;

import decem.contract.Fact;
import decem.contract.access.GroupRole;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What groups tells. */
public sealed interface GroupFact extends Fact {

  GroupId group();

  @Override
  default UUID about() {
    return group().value();
  }

  /** The secretary general decided on mandate and members: the group exists. */
  record GroupEstablished(GroupId group, VersionId mandate, Instant at) implements GroupFact {}

  /** A changed mandate was decided; it replaces the one before. */
  record MandateChanged(GroupId group, VersionId mandate, Instant at) implements GroupFact {}

  /** A person serves in the group from that day. */
  record MemberAppointed(
      GroupId group, PersonId person, GroupRole role, LocalDate from, LocalDate until, Instant at)
      implements GroupFact {}

  /** A person no longer serves; access has ended with this fact. */
  record MembershipEnded(GroupId group, PersonId person, GroupRole role, Instant at)
      implements GroupFact {}
}
