package decem.platform.live;

import decem.contract.people.PersonId;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The streams that are open at this node, by person. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class Streams {

  /** One per browser would do; tabs of older browsers each open one. */
  private static final int MOST_OF_ONE = 20;

  private final Map<PersonId, Set<Stream>> open = new ConcurrentHashMap<>();

  @Inject @Any Instance<OpenLines> others;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  /**
   * @return false where the person has more streams open than anybody reads
   */
  boolean add(Stream stream) {
    Set<Stream> theirs =
        open.computeIfAbsent(stream.person(), person -> ConcurrentHashMap.newKeySet());
    return theirs.size() < MOST_OF_ONE && theirs.add(stream);
  }

  void remove(Stream stream) {
    open.computeIfPresent(
        stream.person(),
        (person, theirs) -> theirs.remove(stream) && theirs.isEmpty() ? null : theirs);
  }

  Set<PersonId> people() {
    return Set.copyOf(open.keySet());
  }

  void tell(Collection<PersonId> people, UUID about) {
    for (PersonId person : people) {
      open.getOrDefault(person, Set.of()).forEach(stream -> stream.tell(about));
    }
  }

  /**
   * Ends every stream of a person once the asking transaction has been committed: called by whoever
   * ends a sign-in, so that nothing is heard after it. Browsers that are still signed in come back
   * at once.
   */
  public void endOf(PersonId person) {
    transactions.registerInterposedSynchronization(new EndAfterCommit(this, person));
  }

  private void endNow(PersonId person) {
    Set<Stream> theirs = open.remove(person);
    if (theirs != null) {
      theirs.forEach(Stream::end);
    }
    others.forEach(lines -> lines.signInEnded(person));
  }

  @PreDestroy
  void endAll() {
    open.values().forEach(theirs -> theirs.forEach(Stream::end));
  }

  /** Not before: a browser that came back too early would still be let in. */
  private record EndAfterCommit(Streams streams, PersonId person) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Nothing to prepare: what ends is no part of the transaction.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        streams.endNow(person);
      }
    }
  }
}
