package decem.comments.boundary;

import decem.comments.entity.Thread;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.access.Room;
import decem.platform.access.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds threads. A thread of another paper is as unknown as one that does not exist. */
@ApplicationScoped
class Threads {

  private static final int AT_MOST = 5000;

  @Inject
  @Room("comments")
  EntityManager entities;

  void add(Thread thread) {
    entities.persist(thread);
  }

  Optional<Thread> find(UUID id) {
    return Optional.ofNullable(entities.find(Thread.class, id));
  }

  Thread of(PaperId paper, Thread.Layer layer, UUID id) {
    return find(id)
        .filter(thread -> thread.isOf(paper, layer))
        .orElseThrow(() -> new Unknown("thread"));
  }

  /**
   * Whether a person has made that thread already, so that sending it twice makes one. An id that
   * stands for another thread is unknown to them.
   */
  boolean isMade(PaperId paper, Thread.Layer layer, UUID id, PersonId by) {
    Optional<Thread> made = find(id);
    boolean theirs =
        made.filter(thread -> thread.isOf(paper, layer))
            .filter(thread -> thread.author().equals(by.value()))
            .isPresent();
    if (made.isPresent() && !theirs) {
      throw new Unknown("thread");
    }
    return theirs;
  }

  List<Thread> inTheGroup(PaperId paper) {
    return withReplies(
        entities
            .createQuery(
                "select t from Thread t where t.paper = :paper and t.layer = :layer order by t.at",
                Thread.class)
            .setParameter("paper", paper.value())
            .setParameter("layer", Thread.Layer.GROUP));
  }

  List<Thread> on(VersionId version) {
    return withReplies(
        entities
            .createQuery(
                "select t from Thread t where t.paper = :paper and t.version = :number"
                    + " order by t.at",
                Thread.class)
            .setParameter("paper", version.paper().value())
            .setParameter("number", version.number()));
  }

  /** Some hundred at once, and never joined: a limit on joined rows would cut off whole threads. */
  private static List<Thread> withReplies(TypedQuery<Thread> threads) {
    return threads
        .setHint("eclipselink.batch", "t.replies")
        .setHint("eclipselink.batch.type", "IN")
        .setMaxResults(AT_MOST)
        .getResultList();
  }
}
