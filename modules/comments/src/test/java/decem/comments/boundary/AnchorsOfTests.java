package decem.comments.boundary;

import decem.contract.drafts.AnchorId;
import decem.contract.drafts.Anchors;
import decem.contract.drafts.TextId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps anchors as drafts does: one per key. Words that begin with "Lost" have gone since, words
 * that begin with "Changed" had changed before.
 */
@ApplicationScoped
class AnchorsOfTests implements Anchors {

  private final Map<UUID, AnchorState> states = new ConcurrentHashMap<>();

  @Override
  public Placing place(UUID key, Spot spot) {
    if (spot.quote().startsWith("Changed")) {
      return new WordsHaveChanged("Something else");
    }
    return new Placed(states.computeIfAbsent(key, first -> state(key, spot)).anchor());
  }

  private static AnchorState state(UUID key, Spot spot) {
    return new AnchorState(
        new AnchorId(key),
        new TextId(spot.text().value()),
        spot.commit(),
        spot.from(),
        spot.to(),
        "first",
        spot.quote().startsWith("Lost"),
        spot.quote());
  }

  @Override
  public Map<AnchorId, AnchorState> states(Collection<AnchorId> anchors) {
    return anchors.stream()
        .map(anchor -> states.get(anchor.value()))
        .filter(state -> state != null)
        .collect(Collectors.toMap(AnchorState::anchor, Function.identity()));
  }
}
