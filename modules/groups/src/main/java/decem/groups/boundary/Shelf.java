package decem.groups.boundary;

import decem.contract.Bilingual;
import decem.contract.access.GroupRole;
import decem.contract.groups.GroupId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.groups.entity.ExpertGroup;
import decem.groups.entity.MemberState;
import decem.groups.entity.Membership;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
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

  List<ExpertGroup> groups(Collection<GroupId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select g from ExpertGroup g where g.id in :ids", ExpertGroup.class)
        .setParameter("ids", ids.stream().map(GroupId::value).toList())
        .getResultList();
  }

  List<ExpertGroup> all() {
    return entities
        .createQuery("select g from ExpertGroup g order by g.preparedAt desc", ExpertGroup.class)
        .setMaxResults(MOST)
        .getResultList();
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

  /** Member states by code, in protocol order. */
  Map<String, Bilingual> states() {
    return entities
        .createQuery("select s from MemberState s order by s.place, s.code", MemberState.class)
        .setMaxResults(MOST)
        .getResultStream()
        .collect(
            Collectors.toMap(
                MemberState::code,
                MemberState::name,
                (one, other) -> one,
                java.util.LinkedHashMap::new));
  }

  private static Comparator<Membership> chairsFirst() {
    return Comparator.<Membership, Boolean>comparing(m -> m.role() != GroupRole.CHAIR)
        .thenComparing(Membership::place);
  }
}
