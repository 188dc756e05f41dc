package decem.approvals.boundary;

import decem.approvals.control.Changes;
import decem.platform.memory.LastUsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/**
 * The last few comparisons by language and the digests of the two texts: neither ever changes, so
 * that an answer stays true. May be lost; it is made again.
 */
@ApplicationScoped
class ComparisonShelf {

  private static final int ROOM_FOR = 8;

  private final LastUsed<List<String>, Changes> kept = new LastUsed<>(ROOM_FOR);

  Changes get(List<String> key, Supplier<Changes> compare) {
    return kept.get(key, compare);
  }
}
