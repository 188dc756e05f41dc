package decem.groups.boundary;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import decem.contract.access.Office;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupCard;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.groups.ReleaseAct;
import decem.contract.people.PersonId;
import decem.groups.entity.Body;
import decem.groups.entity.Contact;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.OfficeHolding;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import decem.platform.access.Room;
import decem.platform.house.House;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other rooms ask of groups, bodies and offices. */
@Boundary
@Answers
class GroupAnswers implements Groups {

  private static final String TODAY =
      " and c.endedAt is null and c.from <= :today and (c.until is null or c.until >= :today)";

  @Inject
  @Room("groups")
  EntityManager entities;

  @Inject Shelf shelf;
  @Inject House house;

  @Override
  public Map<GroupId, GroupCard> cards(Collection<GroupId> ids) {
    return shelf.groups(ids).stream().collect(toMap(ExpertGroup::id, ExpertGroup::card));
  }

  @Override
  public Map<GroupId, List<Membership>> members(Collection<GroupId> ids) {
    return shelf.serving(ids).stream()
        .filter(serving -> serving.term().covers(house.today()))
        .map(decem.groups.entity.Membership::card)
        .collect(groupingBy(Membership::group));
  }

  @Override
  public Map<GroupId, Set<ReleaseAct>> bothChairs(Collection<GroupId> ids) {
    return shelf.groups(ids).stream()
        .collect(toMap(ExpertGroup::id, group -> group.present().bothChairs()));
  }

  @Override
  public Map<BodyId, BodyCard> bodies(Collection<BodyId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select b from Body b where b.id in :ids", Body.class)
        .setParameter("ids", ids.stream().map(BodyId::value).toList())
        .getResultStream()
        .map(Body::card)
        .collect(toMap(BodyCard::id, identity()));
  }

  @Override
  public List<BodyCard> roll() {
    return entities
        .createQuery("select b from Body b order by b.place, b.code", Body.class)
        .setMaxResults(Shelf.MOST)
        .getResultStream()
        .map(Body::card)
        .toList();
  }

  @Override
  public Map<BodyId, List<PersonId>> peopleOf(Collection<BodyId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select c from Contact c where c.body in :ids" + TODAY + " order by c.role, c.from",
            Contact.class)
        .setParameter("ids", ids.stream().map(BodyId::value).toList())
        .setParameter("today", house.today())
        .getResultStream()
        .collect(groupingBy(Contact::body, mapping(Contact::person, distinct())));
  }

  @Override
  public List<BodyId> bodiesOf(PersonId person) {
    return entities
        .createQuery("select c from Contact c where c.person = :person" + TODAY, Contact.class)
        .setParameter("person", person.value())
        .setParameter("today", house.today())
        .getResultStream()
        .map(Contact::body)
        .distinct()
        .toList();
  }

  @Override
  public Map<Office, List<PersonId>> holders(Collection<Office> offices) {
    if (offices.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select c from OfficeHolding c where c.office in :offices" + TODAY, OfficeHolding.class)
        .setParameter("offices", offices)
        .setParameter("today", house.today())
        .getResultStream()
        .collect(groupingBy(OfficeHolding::office, mapping(OfficeHolding::person, toList())));
  }

  private static java.util.stream.Collector<PersonId, ?, List<PersonId>> distinct() {
    return java.util.stream.Collectors.collectingAndThen(
        toList(), people -> people.stream().distinct().toList());
  }
}
