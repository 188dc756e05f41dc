package decem.drafts.boundary;

import decem.contract.drafts.AnchorId;
import decem.contract.drafts.Anchors;
import decem.contract.drafts.TextId;
import decem.drafts.entity.AnchorRow;
import decem.platform.access.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Places anchors for other rooms and says where they are. Works beside any transaction of the
 * caller, never in it.
 */
@ApplicationScoped
@Answers
public class AnchorsInTexts implements Anchors {

  @Inject Authority authority;

  @Override
  public Placing place(UUID key, Spot spot) {
    Authority.Spot wanted = new Authority.Spot(spot.commit(), spot.from(), spot.to(), spot.quote());
    Authority.Anchoring placed =
        authority.anchor(key, spot.paper().value(), spot.text().value(), wanted);
    return placed
        .anchor()
        .<Placing>map(anchor -> new Placed(new AnchorId(anchor.id())))
        .orElseGet(() -> new WordsHaveChanged(placed.nowThere()));
  }

  @Override
  public Map<AnchorId, AnchorState> states(Collection<AnchorId> anchors) {
    if (anchors.isEmpty()) {
      return Map.of();
    }
    List<UUID> ids = anchors.stream().map(AnchorId::value).toList();
    return authority.anchors(ids).stream()
        .map(AnchorsInTexts::state)
        .collect(Collectors.toMap(AnchorState::anchor, Function.identity()));
  }

  private static AnchorState state(AnchorRow row) {
    return new AnchorState(
        new AnchorId(row.id()),
        new TextId(row.text()),
        row.atN(),
        row.from(),
        row.to(),
        row.block(),
        row.detached(),
        row.quote());
  }
}
