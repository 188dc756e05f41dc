package decem.approvals.boundary;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One group in memory, with its members, and who holds which office. */
final class FakeGroups implements Groups {

  final GroupId group;
  private final List<Membership> members = new ArrayList<>();
  private final Map<Office, List<PersonId>> holders = new HashMap<>();
  private boolean bothChairs;

  FakeGroups() {
    this(new GroupId(UUID.randomUUID()));
  }

  FakeGroups(GroupId group) {
    this.group = group;
  }

  void member(PersonId person, GroupRole role) {
    members.add(
        new Membership(group, person, role, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
  }

  void holder(Office office, PersonId person) {
    holders.put(office, List.of(person));
  }

  void bothChairsSubmit() {
    bothChairs = true;
  }

  @Override
  public Map<GroupId, GroupCard> cards(Collection<GroupId> ids) {
    return Map.of(
        group,
        new GroupCard(
            group,
            Bilingual.same("Rivers"),
            GroupCard.State.ESTABLISHED,
            LocalDate.of(2027, 6, 30)));
  }

  @Override
  public Map<GroupId, List<Membership>> members(Collection<GroupId> ids) {
    return Map.of(group, List.copyOf(members));
  }

  @Override
  public Map<GroupId, Set<ReleaseAct>> bothChairs(Collection<GroupId> ids) {
    return bothChairs ? Map.of(group, Set.of(ReleaseAct.SUBMIT)) : Map.of();
  }

  @Override
  public Map<BodyId, BodyCard> bodies(Collection<BodyId> ids) {
    return Map.of();
  }

  @Override
  public List<BodyCard> roll() {
    return List.of();
  }

  @Override
  public Map<BodyId, List<PersonId>> peopleOf(Collection<BodyId> ids) {
    return Map.of();
  }

  @Override
  public List<BodyId> bodiesOf(PersonId person) {
    return List.of();
  }

  @Override
  public Map<Office, List<PersonId>> holders(Collection<Office> offices) {
    return offices.stream()
        .filter(holders::containsKey)
        .collect(Collectors.toMap(office -> office, holders::get));
  }
}
