package decem.approvals.boundary;

import decem.approvals.entity.Case;
import decem.approvals.entity.Decision;
import decem.approvals.entity.GivenBack;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds cases, for reading or holding their row until the transaction ends. */
@ApplicationScoped
class CaseFiles {

  @Inject
  @Room("approvals")
  EntityManager entities;

  /** The case, locked; it must be about that version. */
  Case locked(VersionId version, CaseId id) {
    Case found = entities.find(Case.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null || !found.version().equals(version)) {
      throw new Unknown("case");
    }
    return found;
  }

  Optional<Case> find(CaseId id) {
    return Optional.ofNullable(entities.find(Case.class, id.value()));
  }

  Optional<Case> openLocked(PaperId paper) {
    return entities
        .createQuery("select c from Case c where c.paper = :paper and c.state = :open", Case.class)
        .setParameter("paper", paper.value())
        .setParameter("open", CaseState.SUBMITTED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The last case of a version that was submitted at that moment or before, locked. */
  Optional<Case> lastLocked(VersionId version, Instant until) {
    return ofVersion(version, "and c.submittedAt <= :until")
        .setParameter("until", until)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The last case of a version. */
  Optional<Case> last(VersionId version) {
    return ofVersion(version, "").setMaxResults(1).getResultStream().findFirst();
  }

  boolean isKnown(VersionId version, Instant submittedAt) {
    return ofVersion(version, "and c.submittedAt = :at")
        .setParameter("at", submittedAt)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  /** All cases of those papers, oldest first. */
  List<Case> of(Collection<PaperId> papers) {
    List<UUID> ids = papers.stream().map(PaperId::value).toList();
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select c from Case c where c.paper in :papers order by c.submittedAt", Case.class)
            .setParameter("papers", ids)
            .getResultList();
  }

  Optional<Decision> decision(CaseId id) {
    return Optional.ofNullable(entities.find(Decision.class, id.value()));
  }

  /** Why those cases were returned; others are left out. */
  List<GivenBack> givenBack(Collection<CaseId> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select g from GivenBack g where g.caseId in :ids", GivenBack.class)
            .setParameter("ids", ids.stream().map(CaseId::value).toList())
            .getResultList();
  }

  private TypedQuery<Case> ofVersion(VersionId version, String more) {
    return entities
        .createQuery(
            "select c from Case c where c.paper = :paper and c.version = :version "
                + more
                + " order by c.submittedAt desc",
            Case.class)
        .setParameter("paper", version.paper().value())
        .setParameter("version", version.number());
  }
}
