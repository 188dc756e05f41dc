package decem.approvals.boundary;

import decem.contract.Bilingual;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Names of groups beside their papers. */
@ApplicationScoped
class GroupNames {

  @Inject Groups groups;

  Bilingual of(GroupId group) {
    return Optional.ofNullable(groups.cards(List.of(group)).get(group))
        .map(GroupCard::name)
        .orElse(Bilingual.same(""));
  }
}
