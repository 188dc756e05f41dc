package decem.papers.boundary;

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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One group, the bodies of the house, and who speaks for them. */
final class FakeGroups implements Groups {

  final GroupId group = new GroupId(id("group"));
  final Set<ReleaseAct> both = EnumSet.noneOf(ReleaseAct.class);
  private final List<Membership> members = new ArrayList<>();
  private final List<BodyCard> bodies = new ArrayList<>();
  private final Map<BodyId, List<PersonId>> voices = new LinkedHashMap<>();
  private final Map<Office, List<PersonId>> holders = new EnumMap<>(Office.class);

  void member(PersonId person, GroupRole role) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    members.add(new Membership(group, person, role, day, day.plusYears(2)));
  }

  void leaves(PersonId person) {
    members.removeIf(member -> member.person().equals(person));
  }

  void holder(PersonId person, Office office) {
    holders.computeIfAbsent(office, held -> new ArrayList<>()).add(person);
  }

  BodyId body(String code, PersonId... people) {
    BodyId id = new BodyId(id(code));
    bodies.add(
        new BodyCard(id, code, Bilingual.same(code), BodyCard.Kind.DELEGATION, bodies.size() + 1));
    voices.put(id, List.of(people));
    return id;
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Map<GroupId, GroupCard> cards(Collection<GroupId> ids) {
    return only(
        ids,
        new GroupCard(
            group,
            new Bilingual("Shared early warning", "Alerte commune"),
            GroupCard.State.ESTABLISHED,
            LocalDate.of(2027, 6, 30)));
  }

  @Override
  public Map<GroupId, List<Membership>> members(Collection<GroupId> ids) {
    return only(ids, members);
  }

  @Override
  public Map<GroupId, Set<ReleaseAct>> bothChairs(Collection<GroupId> ids) {
    return only(ids, both);
  }

  @Override
  public Map<BodyId, BodyCard> bodies(Collection<BodyId> ids) {
    Map<BodyId, BodyCard> found = new HashMap<>();
    bodies.stream()
        .filter(body -> ids.contains(body.id()))
        .forEach(body -> found.put(body.id(), body));
    return found;
  }

  @Override
  public List<BodyCard> roll() {
    return List.copyOf(bodies);
  }

  @Override
  public Map<BodyId, List<PersonId>> peopleOf(Collection<BodyId> ids) {
    Map<BodyId, List<PersonId>> found = new LinkedHashMap<>(voices);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public List<BodyId> bodiesOf(PersonId person) {
    return voices.entrySet().stream()
        .filter(voice -> voice.getValue().contains(person))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Map<Office, List<PersonId>> holders(Collection<Office> offices) {
    Map<Office, List<PersonId>> found = new EnumMap<>(Office.class);
    offices.forEach(office -> found.put(office, holders.getOrDefault(office, List.of())));
    return found;
  }

  private <T> Map<GroupId, T> only(Collection<GroupId> ids, T value) {
    return ids.contains(group) ? Map.of(group, value) : Map.of();
  }
}
