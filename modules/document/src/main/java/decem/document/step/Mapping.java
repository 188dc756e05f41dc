package decem.document.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Maps in a row. A map may be the mirror of an earlier one, as in a rebase: then what that one
 * deleted comes back.
 */
public final class Mapping {
  private final List<StepMap> maps;
  private final Map<Integer, Integer> mirrors;
  private final int from;

  public Mapping() {
    this(new ArrayList<>(), new HashMap<>(), 0);
  }

  private Mapping(List<StepMap> maps, Map<Integer, Integer> mirrors, int from) {
    this.maps = maps;
    this.mirrors = mirrors;
    this.from = from;
  }

  public static Mapping of(List<StepMap> maps) {
    return new Mapping(new ArrayList<>(maps), new HashMap<>(), 0);
  }

  public void append(StepMap map) {
    maps.add(map);
  }

  /** Appends the mirror image of the map at that place. */
  public void append(StepMap map, int mirrorOf) {
    maps.add(map);
    mirrors.put(mirrorOf, maps.size() - 1);
    mirrors.put(maps.size() - 1, mirrorOf);
  }

  public int size() {
    return maps.size();
  }

  /** The same maps, begun later; what is appended to one is seen by both. */
  public Mapping startingAt(int first) {
    return new Mapping(maps, mirrors, first);
  }

  /** The way back through all of these. */
  public Mapping inverted() {
    Mapping back = new Mapping();
    for (StepMap map : maps.reversed()) back.append(map.inverted());
    return back;
  }

  public int map(int position, int association) {
    return mapResult(position, association).position();
  }

  public MapResult mapResult(int position, int association) {
    int flags = 0;
    int at = position;
    for (int i = from; i < maps.size(); i++) {
      MapResult result = maps.get(i).mapResult(at, association);
      Integer mirror = result.place() == null ? null : mirrors.get(i);
      if (result.place() != null && mirror != null && mirror > i) {
        i = mirror;
        at = maps.get(mirror).recovered(result.place());
        continue;
      }
      flags |= result.flags();
      at = result.position();
    }
    return new MapResult(at, flags, null);
  }
}
