package decem.platform.facts;

import decem.platform.house.HouseOpens;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Delivers what waits, one row a transaction, until nothing is left; woken by each commit that told
 * a fact and every two seconds as a net. Several nodes may deliver at once: a row is locked by one
 * and skipped by the others.
 */
@ApplicationScoped
public class Dispatcher {

  private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

  @Resource ManagedScheduledExecutorService executor;

  @Inject Delivery delivery;
  @Inject Publications publications;
  @Inject FactTypes types;

  private final AtomicBoolean asked = new AtomicBoolean();

  void start(@Observes HouseOpens opens) {
    publications.typesWaiting().stream()
        .filter(type -> !types.knows(type))
        .findFirst()
        .ifPresent(
            type -> {
              throw new IllegalStateException("A publication of an unknown fact waits: " + type);
            });
    executor.scheduleWithFixedDelay(this::deliverAll, 1, 2, TimeUnit.SECONDS);
  }

  /** Asks for a round soon; many calls make one round. */
  void wake() {
    if (asked.compareAndSet(false, true)) {
      executor.execute(this::deliverAll);
    }
  }

  private void deliverAll() {
    asked.set(false);
    boolean more = true;
    while (more) {
      more = deliverOne();
    }
  }

  private boolean deliverOne() {
    try {
      return delivery.deliverNext();
    } catch (ReactionFailed failed) {
      LOG.log(Level.WARNING, failed.getMessage(), failed.getCause());
      delivery.note(failed);
      return true;
    } catch (RuntimeException databaseAway) {
      LOG.log(
          Level.WARNING, "Nothing could be delivered; the next round tries again", databaseAway);
      return false;
    }
  }
}
