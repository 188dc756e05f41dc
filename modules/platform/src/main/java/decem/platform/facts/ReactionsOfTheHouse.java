package decem.platform.facts;

import decem.contract.Fact;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns at start which reactions there are and to which facts. Two reactions under one key stop
 * the start.
 */
public class ReactionsOfTheHouse implements Extension {

  private final SortedMap<String, Class<?>> factByKey = new TreeMap<>();

  void learn(@Observes ProcessObserverMethod<?, ?> found) {
    found.getObserverMethod().getObservedQualifiers().stream()
        .filter(Reaction.class::isInstance)
        .map(Reaction.class::cast)
        .forEach(reaction -> keep(reaction.value(), found));
  }

  private void keep(String key, ProcessObserverMethod<?, ?> found) {
    Class<?> fact = (Class<?>) found.getObserverMethod().getObservedType();
    if (!Fact.class.isAssignableFrom(fact) || factByKey.put(key, fact) != null) {
      found.addDefinitionError(
          new IllegalStateException("A reaction needs a fact and a key of its own: " + key));
    }
  }

  /** Keys of the reactions that a fact calls for, in alphabetical order. */
  List<String> to(Fact fact) {
    return factByKey.entrySet().stream()
        .filter(entry -> entry.getValue().isInstance(fact))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Every key with the fact it reacts to, for the generated page and the operator. */
  public SortedMap<String, Class<?>> all() {
    return new TreeMap<>(factByKey);
  }
}
