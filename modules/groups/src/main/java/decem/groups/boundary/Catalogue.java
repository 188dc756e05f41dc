package decem.groups.boundary;

import decem.contract.access.Act;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupCard.State;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonId;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.Membership;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import decem.platform.house.House;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which groups there are for the asker. */
@Boundary
public class Catalogue {

  @Inject Shelf shelf;
  @Inject Access access;
  @Inject Asking asking;
  @Inject House house;

  /** A line of the list. */
  public record GroupRow(GroupCard card, long experts, boolean pending) {}

  /**
   * The secretariat sees every group, the secretary general and the private office those that were
   * submitted, members their own.
   */
  @Needs(Act.SIGNED_IN)
  public List<GroupRow> list() {
    PersonId person = asking.known();
    boolean prepares = access.may(person, Act.PREPARE_GROUPS);
    List<ExpertGroup> groups = access.may(person, Act.READ_GROUP) ? shelf.all() : own(person);
    List<GroupId> ids = groups.stream().map(ExpertGroup::id).toList();
    Map<GroupId, Long> serving =
        shelf.serving(ids).stream()
            .collect(Collectors.groupingBy(Membership::group, Collectors.counting()));
    Map<GroupId, Map<Integer, Long>> named = shelf.named(ids);
    return groups.stream()
        .filter(group -> prepares || group.state() != State.PREPARED)
        .map(group -> row(group, experts(group, serving, named), prepares))
        .toList();
  }

  private List<ExpertGroup> own(PersonId person) {
    List<GroupId> mine =
        shelf.serving(person).stream()
            .filter(member -> member.term().covers(house.today()))
            .map(Membership::group)
            .toList();
    return shelf.groups(mine);
  }

  /** Who serves, or before and after that whom the mandate names. */
  private static long experts(
      ExpertGroup group, Map<GroupId, Long> serving, Map<GroupId, Map<Integer, Long>> named) {
    long seats =
        named.getOrDefault(group.id(), Map.of()).getOrDefault(group.present().number(), 0L);
    return serving.getOrDefault(group.id(), seats);
  }

  private static GroupRow row(ExpertGroup group, long experts, boolean prepares) {
    return new GroupRow(group.card(), experts, prepares && group.pending().isPresent());
  }
}
