package decem.document.step;

import decem.document.BlockIds;
import decem.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps ids unique after a commit (LIVE-DRAFTING 8): where one stands twice, the block that was
 * there keeps it and the copy gets a new one; blocks without an id get one. The steps go as a
 * commit of kind "renumber".
 */
public final class Renumbering {
  private Renumbering() {}

  private record Place(int position, String id, boolean isNew) {}

  public static List<Step> after(Outcome.Applied applied) {
    return after(applied, BlockIds::fresh);
  }

  public static List<Step> after(Outcome.Applied applied, Supplier<String> fresh) {
    List<Place> places = places(applied);
    Map<String, Place> keepers = keepers(places);
    Set<String> taken = new HashSet<>(keepers.keySet());
    List<Step> steps = new ArrayList<>();
    for (Place place : places) {
      if (keepers.get(place.id) == place) continue;
      String id = fresh.get();
      while (!taken.add(id)) id = fresh.get();
      steps.add(new AttrStep(place.position, "id", id));
    }
    return steps;
  }

  private static List<Place> places(Outcome.Applied applied) {
    Mapping back = applied.mapping().inverted();
    List<Place> places = new ArrayList<>();
    applied
        .document()
        .visit(
            (node, at, parent) -> {
              if (hasId(node))
                places.add(new Place(at, node.id(), back.mapResult(at, 1).isDeletedAfter()));
              return true;
            });
    return places;
  }

  private static Map<String, Place> keepers(List<Place> places) {
    Map<String, Place> keepers = new HashMap<>();
    for (Place place : places) {
      if (place.id.isEmpty()) continue;
      keepers.merge(place.id, place, (first, later) -> first.isNew && !later.isNew ? later : first);
    }
    return keepers;
  }

  private static boolean hasId(Node node) {
    return node.type().hasAttribute("id");
  }
}
