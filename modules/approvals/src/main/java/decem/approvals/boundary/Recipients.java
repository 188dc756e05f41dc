package decem.approvals.boundary;

import decem.contract.access.Office;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperKind;
import decem.contract.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is written to when a case ends: who submitted, the private office, and the group; for a
 * mandate the secretariat, since the group may not exist yet.
 */
@ApplicationScoped
class Recipients {

  @Inject Groups groups;

  Set<PersonId> of(PaperCard paper, PersonId submittedBy) {
    Set<PersonId> all = new HashSet<>(Set.of(submittedBy));
    all.addAll(holders(Office.PRIVATE_OFFICE));
    if (paper.kind() == PaperKind.MANDATE) {
      all.addAll(holders(Office.SECRETARIAT));
    } else {
      groups.members(List.of(paper.group())).values().stream()
          .flatMap(List::stream)
          .map(Membership::person)
          .forEach(all::add);
    }
    return all;
  }

  private List<PersonId> holders(Office office) {
    return groups.holders(List.of(office)).getOrDefault(office, List.of());
  }
}
