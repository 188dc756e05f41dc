package decem.approvals.boundary;

import decem.approvals.entity.Case;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who released a submission: the person who submitted it, and where the mandate wants both chairs,
 * every chair. None of them decides on it.
 */
@ApplicationScoped
class Submitters {

  @Inject Groups groups;
  @Inject ShownNow shownNow;

  Set<PersonId> of(Case asked) {
    GroupId group = shownNow.paper(asked.version()).group();
    Set<PersonId> released = new HashSet<>(Set.of(asked.submittedBy()));
    if (bothChairs(group)) {
      released.addAll(chairs(group));
    }
    return released;
  }

  boolean bothChairs(GroupId group) {
    return groups
        .bothChairs(List.of(group))
        .getOrDefault(group, Set.of())
        .contains(ReleaseAct.SUBMIT);
  }

  Set<PersonId> chairs(GroupId group) {
    return groups.members(List.of(group)).getOrDefault(group, List.of()).stream()
        .filter(member -> member.role() == GroupRole.CHAIR)
        .map(Membership::person)
        .collect(Collectors.toSet());
  }
}
