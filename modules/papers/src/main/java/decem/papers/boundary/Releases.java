package decem.papers.boundary;

import decem.contract.access.GroupRole;
import decem.contract.groups.GroupId;
import decem.contract.groups.Groups;
import decem.contract.groups.Membership;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperCard;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import decem.papers.entity.Dossier;
import decem.papers.entity.Release;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Proposals that wait for the other chair, and the lock under which a paper is let out. */
@ApplicationScoped
class Releases {

  @Inject
  @Room("papers")
  EntityManager entities;

  @Inject Groups groups;

  /** An open paper, alone in this transaction: acts on one paper follow one another. */
  PaperCard alone(PaperId paper) {
    return Optional.ofNullable(
            entities.find(Dossier.class, paper.value(), LockModeType.PESSIMISTIC_WRITE))
        .filter(Dossier::isOpen)
        .map(Dossier::card)
        .orElseThrow(() -> new Unknown("paper"));
  }

  /** Chairs who serve now, but for that one. */
  List<PersonId> otherChairs(GroupId group, PersonId chair) {
    return groups.members(List.of(group)).getOrDefault(group, List.of()).stream()
        .filter(member -> member.role() == GroupRole.CHAIR)
        .map(Membership::person)
        .filter(person -> !person.equals(chair))
        .toList();
  }

  boolean wantsBoth(GroupId group, ReleaseAct act) {
    return groups.bothChairs(List.of(group)).getOrDefault(group, Set.of()).contains(act);
  }

  /** The proposal of that act on that paper that is still open. */
  Optional<Release> open(PaperId paper, ReleaseAct act) {
    return entities
        .createQuery(
            "select r from Release r where r.paper = :paper and r.act = :act and r.endedAt is null",
            Release.class)
        .setParameter("paper", paper.value())
        .setParameter("act", act)
        .getResultStream()
        .findFirst();
  }

  /** The open proposals on those papers, oldest first. */
  List<Release> open(Collection<PaperId> papers) {
    if (papers.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select r from Release r where r.paper in :papers and r.endedAt is null"
                + " order by r.proposedAt",
            Release.class)
        .setParameter("papers", papers.stream().map(PaperId::value).toList())
        .setMaxResults(50)
        .getResultList();
  }

  /** A proposal of that paper by its id. */
  Release known(PaperId paper, UUID id) {
    return Optional.ofNullable(entities.find(Release.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(release -> release.version().paper().equals(paper))
        .orElseThrow(() -> new Unknown("release"));
  }

  boolean has(UUID id) {
    return entities.find(Release.class, id) != null;
  }

  /** A newer proposal takes the place of the older. */
  void propose(Release release, Instant now) {
    open(release.version().paper(), release.act()).ifPresent(older -> older.end(now));
    entities.flush();
    entities.persist(release);
  }
}
