package decem.drafts.boundary;

import decem.document.Node;
import decem.platform.memory.LastUsed;
import java.util.Comparator;
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

  private final LastUsed<Key, Node> states = new LastUsed<>(MOST);

  /** The nearest one from which a state can be reached going forward. */
  Optional<Near> before(UUID text, long n) {
    return states.all().entrySet().stream()
        .filter(each -> each.getKey().text().equals(text))
        .map(each -> new Near(each.getKey().n(), each.getValue()))
        .filter(near -> near.n() <= n && n - near.n() <= NEAR)
        .max(Comparator.comparingLong(Near::n));
  }

  void keep(UUID text, long n, Node document) {
    states.keep(new Key(text, n), document);
  }
}
