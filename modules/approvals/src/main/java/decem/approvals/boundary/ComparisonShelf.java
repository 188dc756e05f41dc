package decem.approvals.boundary;

import decem.approvals.control.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last few comparisons by the digests of the two texts: neither ever changes, so that an answer
 * stays true. May be lost; it is made again.
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

  Changes get(List<String> digests, Supplier<Changes> compare) {
    Changes known = find(digests);
    return known == null ? put(digests, compare.get()) : known;
  }

  private synchronized @Nullable Changes find(List<String> digests) {
    return kept.get(digests);
  }

  private synchronized Changes put(List<String> digests, Changes made) {
    kept.put(digests, made);
    return made;
  }
}
