package decem.desk.boundary;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One group: an expert, a chair, a secretary. Its mandate is due in a month. */
@ApplicationScoped
class GroupsOfTests implements Groups {

  static final GroupId GROUP = new GroupId(UUID.nameUUIDFromBytes(new byte[] {7}));
  static final List<Kind> MEMBERS = List.of(Kind.CHAIR, Kind.EXPERT, Kind.SECRETARY);

  @Override
  public Map<GroupId, GroupCard> cards(Collection<GroupId> ids) {
    return only(
        ids,
        new GroupCard(
            GROUP,
            new Bilingual("Shared early warning", "Alerte commune"),
            GroupCard.State.ESTABLISHED,
            LocalDate.now().plusMonths(1)));
  }

  @Override
  public Map<GroupId, List<Membership>> members(Collection<GroupId> ids) {
    return only(ids, MEMBERS.stream().map(GroupsOfTests::member).toList());
  }

  private static Membership member(Kind kind) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    return new Membership(GROUP, kind.person(), GroupRole.EXPERT, day, day.plusYears(2));
  }

  @Override
  public Map<GroupId, Set<ReleaseAct>> bothChairs(Collection<GroupId> ids) {
    return Map.of();
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
    return Map.of();
  }

  private static <T> Map<GroupId, T> only(Collection<GroupId> ids, T value) {
    return Stream.of(GROUP)
        .filter(ids::contains)
        .collect(Collectors.toMap(Function.identity(), id -> value));
  }
}
