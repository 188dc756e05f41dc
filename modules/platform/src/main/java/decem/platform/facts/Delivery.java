package decem.platform.facts;

import decem.contract.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** One delivery: the reaction acts and its row is marked done, in one transaction. */
@ApplicationScoped
class Delivery {

  @Inject Event<Fact> event;
  @Inject Publications publications;
  @Inject FactTypes types;

  /** Delivers the next waiting row; says whether there was one. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  boolean deliverNext() {
    Optional<Publications.Waiting> next = publications.next();
    next.ifPresent(this::deliver);
    return next.isPresent();
  }

  private void deliver(Publications.Waiting row) {
    try {
      event
          .select(new Reaction.Literal(row.reaction()))
          .fire(FactForm.read(types.of(row.type()), row.body()));
    } catch (RuntimeException trouble) {
      throw new ReactionFailed(row, trouble);
    }
    publications.done(row.id());
  }

  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  void note(ReactionFailed failed) {
    publications.failed(failed.row(), String.valueOf(failed.getCause()));
  }
}
