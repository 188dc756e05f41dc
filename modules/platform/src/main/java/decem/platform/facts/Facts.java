package decem.platform.facts;

import decem.contract.Fact;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells facts. Only inside a transaction, since a fact that may still be taken back is none. */
@ApplicationScoped
public class Facts {

  @Inject Event<Fact> event;
  @Inject ReactionsOfTheHouse reactions;
  @Inject Publications publications;
  @Inject Dispatcher dispatcher;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  /**
   * Stores one publication per reaction and calls the live observers once the transaction has been
   * committed.
   */
  public void tell(Fact fact) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException(
          "A fact is told inside the transaction that makes it true: " + fact);
    }
    reactions.to(fact).forEach(key -> publications.add(key, fact));
    event.select(Live.Literal.INSTANCE).fire(fact);
    transactions.registerInterposedSynchronization(new WakeAfterCommit(dispatcher));
  }

  /** Wakes the dispatcher when there is something to deliver. */
  private record WakeAfterCommit(Dispatcher dispatcher) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Nothing to prepare: the publications are rows of this transaction.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        dispatcher.wake();
      }
    }
  }
}
