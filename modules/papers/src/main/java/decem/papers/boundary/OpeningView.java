package decem.papers.boundary;

import decem.contract.access.Act;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.access.Unknown;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What a chair sees before opening a paper. */
@Boundary
public class OpeningView {

  @Inject Groups groups;

  @Needs(Act.OPEN_PAPER)
  public GroupCard group(GroupId group) {
    return Optional.ofNullable(groups.cards(List.of(group)).get(group))
        .orElseThrow(() -> new Unknown("group"));
  }
}
