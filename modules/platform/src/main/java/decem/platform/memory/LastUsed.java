package decem.platform.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was asked for last, so many and no more: the one that nobody has asked for the longest goes.
 * For what may be lost and is then found again; several threads may use it.
 */
public final class LastUsed<K, V> {

  private final Map<K, V> kept;

  /**
   * @param most how many are kept
   */
  public LastUsed(int most) {
    kept = new Most<>(most);
  }

  /**
   * What is kept for the key; else what is made, which is kept. Two who ask at once may both make.
   */
  public V get(K key, Supplier<V> make) {
    return find(key)
        .orElseGet(
            () -> {
              V made = make.get();
              keep(key, made);
              return made;
            });
  }

  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  public synchronized void keep(K key, V value) {
    kept.put(key, value);
  }

  /** All that is kept at this moment, the one used last at the end. */
  public synchronized Map<K, V> all() {
    return new LinkedHashMap<>(kept);
  }

  private static final class Most<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Most(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }
}
