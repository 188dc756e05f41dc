package decem.roomtests;

import decem.contract.Fact;
import decem.platform.facts.Reaction;
import decem.platform.facts.ReactionsOfTheHouse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;

/** Delivers a fact to every reaction of the room, and then once more, as a dispatcher may. */
@ApplicationScoped
public class Twice {

  @Inject Event<Fact> event;
  @Inject ReactionsOfTheHouse reactions;
  @Inject Everything everything;
  @Inject Twice self;

  private final Set<String> delivered = ConcurrentHashMap.newKeySet();

  /**
   * After the second time everything stands as after the first. Says which reactions were called,
   * so that a test that called none does not pass.
   */
  public List<String> deliver(Fact fact) {
    List<String> keys =
        reactions.all().entrySet().stream()
            .filter(entry -> entry.getValue().isInstance(fact))
            .map(entry -> entry.getKey())
            .toList();
    everything.now();
    keys.forEach(key -> self.once(key, fact));
    SortedMap<String, String> once = everything.now();
    keys.forEach(key -> self.once(key, fact));
    Assertions.assertThat(everything.now()).as("twice %s", fact).isEqualTo(once);
    delivered.addAll(keys);
    return keys;
  }

  /** Reactions that the room's classes have and that no fact of the tests has reached yet. */
  public Set<String> notDelivered() {
    Set<String> left = new TreeSet<>(reactions.all().keySet());
    left.removeAll(delivered);
    return left;
  }

  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  void once(String key, Fact fact) {
    event.select(new Key(key)).fire(fact);
  }

  /** The qualifier of one reaction. */
  @SuppressWarnings("serial")
  private static final class Key extends AnnotationLiteral<Reaction> implements Reaction {
    private final String key;

    Key(String key) {
      this.key = key;
    }

    @Override
    public String value() {
      return key;
    }
  }
}
