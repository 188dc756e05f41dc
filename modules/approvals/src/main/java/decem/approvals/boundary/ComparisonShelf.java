package decem.approvals.boundary;

import decem.approvals.control.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last few comparisons by language and the digests of the two texts: neither ever changes, so
 * that an answer stays true. May be lost; it is made again.
 */
@ApplicationScoped
class ComparisonShelf {

  private static final int ROOM_FOR = 8;

  private final Map<List<String>, Changes> kept =
      new LinkedHashMap<>(ROOM_FOR, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Changes> eldest) {
          return size() > ROOM_FOR;
        }
      };

  Changes get(List<String> key, Supplier<Changes> compare) {
    Changes known = find(key);
    return known == null ? put(key, compare.get()) : known;
  }

  private synchronized @Nullable Changes find(List<String> key) {
    return kept.get(key);
  }

  private synchronized Changes put(List<String> key, Changes made) {
    kept.put(key, made);
    return made;
  }
}
