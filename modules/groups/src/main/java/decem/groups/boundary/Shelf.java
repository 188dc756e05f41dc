package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.access.Office;
import decem.contract.groups.GroupId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.MemberState;
import decem.groups.entity.Membership;
import decem.groups.entity.OfficeHolding;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what the boundaries of this room work on. */
@ApplicationScoped
class Shelf {

  /** No list of groups is longer. */
  static final int MOST = 200;

  @Inject
  @Room("groups")
  EntityManager entities;

  ExpertGroup group(GroupId id) {
    return Optional.ofNullable(entities.find(ExpertGroup.class, id.value()))
        .orElseThrow(() -> new Unknown("group"));
  }

  /** With their mandates, newest first, in as many questions for one as for all. */
  List<ExpertGroup> groups(Collection<GroupId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select distinct g from ExpertGroup g left join fetch g.mandates m where g.id in :ids"
                + " order by g.preparedAt desc, m.number",
            ExpertGroup.class)
        .setParameter("ids", ids.stream().map(GroupId::value).toList())
        .getResultList();
  }

  List<ExpertGroup> all() {
    List<UUID> newest =
        entities
            .createQuery("select g.id from ExpertGroup g order by g.preparedAt desc", UUID.class)
            .setMaxResults(MOST)
            .getResultList();
    return groups(newest.stream().map(GroupId::new).toList());
  }

  /** The group one of whose mandates is carried by that version. */
  Optional<ExpertGroup> carriedBy(VersionId version) {
    return entities
        .createQuery(
            "select c.mandate.group from Carrier c where c.paper = :paper and c.versionNumber ="
                + " :number",
            ExpertGroup.class)
        .setParameter("paper", version.paper().value())
        .setParameter("number", version.number())
        .getResultStream()
        .findFirst();
  }

  Membership membership(GroupId group, UUID id) {
    return Optional.ofNullable(entities.find(Membership.class, id))
        .filter(found -> found.group().equals(group) && !found.isEnded())
        .orElseThrow(() -> new Unknown("membership"));
  }

  /** How many people each mandate of those groups names, by the number of the mandate. */
  Map<GroupId, Map<Integer, Long>> named(Collection<GroupId> groups) {
    if (groups.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select m.group.id, m.number, count(s) from Mandate m join m.seats s where m.group.id"
                + " in :ids group by m.group.id, m.number",
            Object[].class)
        .setParameter("ids", groups.stream().map(GroupId::value).toList())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> new GroupId((UUID) row[0]),
                Collectors.toMap(row -> (Integer) row[1], row -> (Long) row[2])));
  }

  /** Everybody whose service has not been ended, those before and after their term included. */
  List<Membership> serving(Collection<GroupId> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select m from Membership m where m.group in :groups and m.endedAt is null",
            Membership.class)
        .setParameter("groups", groups.stream().map(GroupId::value).toList())
        .getResultStream()
        .sorted(chairsFirst())
        .toList();
  }

  List<Membership> serving(PersonId person) {
    return entities
        .createQuery(
            "select m from Membership m where m.person = :person and m.endedAt is null",
            Membership.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /** Present and coming holdings of those offices. */
  List<OfficeHolding> holdings(Collection<Office> offices) {
    return entities
        .createQuery(
            "select o from OfficeHolding o where o.endedAt is null and o.office in :offices",
            OfficeHolding.class)
        .setParameter("offices", offices)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Member states by code, in protocol order. */
  Map<String, Bilingual> states() {
    return entities
        .createQuery("select s from MemberState s order by s.place, s.code", MemberState.class)
        .setMaxResults(MOST)
        .getResultStream()
        .collect(
            Collectors.toMap(
                MemberState::code, MemberState::name, (one, other) -> one, LinkedHashMap::new));
  }

  private static Comparator<Membership> chairsFirst() {
    return Comparator.<Membership, Boolean>comparing(m -> m.role() != GroupRole.CHAIR)
        .thenComparing(Membership::place);
  }
}
