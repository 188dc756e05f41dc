package decem.drafts.boundary;

import decem.document.Node;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** States of texts that somebody has just looked at; what a commit left never changes. */
final class LatelyShown {

  private static final int MOST = 32;

  /** From further back a snapshot is as near. */
  private static final long NEAR = Loading.SNAPSHOT_EVERY;

  private record Key(UUID text, long n) {}

  /** A state, and the commit that left it. */
  record Near(long n, Node document) {}

  private final Map<Key, Node> states =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Node> eldest) {
          return size() > MOST;
        }
      };

  /** The nearest one from which a state can be reached going forward. */
  synchronized Optional<Near> before(UUID text, long n) {
    return states.entrySet().stream()
        .filter(each -> each.getKey().text().equals(text))
        .map(each -> new Near(each.getKey().n(), each.getValue()))
        .filter(near -> near.n() <= n && n - near.n() <= NEAR)
        .max(Comparator.comparingLong(Near::n));
  }

  synchronized void keep(UUID text, long n, Node document) {
    states.put(new Key(text, n), document);
  }
}
