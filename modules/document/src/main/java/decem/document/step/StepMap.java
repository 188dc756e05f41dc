package decem.document.step;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where positions go when a step is made: ranges of (start, old size, new size). The rules are
 * those of prosemirror-transform 1.12.6, deletion flags included; another release has others
 * (LIVE-DRAFTING 4.3).
 */
public final class StepMap {
  public static final StepMap EMPTY = new StepMap(new int[0], false);

  private final int[] ranges;
  private final boolean inverted;

  private StepMap(int[] ranges, boolean inverted) {
    this.ranges = ranges;
    this.inverted = inverted;
  }

  static StepMap of(int... ranges) {
    return new StepMap(ranges, false);
  }

  /** A changed range before and after. */
  public record Range(int oldFrom, int oldTo, int newFrom, int newTo) {}

  /**
   * The position after the step; association says to which side it keeps where something is
   * inserted.
   */
  public int map(int position, int association) {
    return mapResult(position, association).position();
  }

  public MapResult mapResult(int position, int association) {
    int shift = 0;
    for (int i = 0; i < ranges.length; i += 3) {
      int start = ranges[i] - (inverted ? shift : 0);
      if (start > position) break;
      int oldSize = oldSize(i);
      if (position <= start + oldSize) return inside(i / 3, start, shift, position, association);
      shift += newSize(i) - oldSize;
    }
    return new MapResult(position + shift, 0, null);
  }

  private MapResult inside(int index, int start, int shift, int position, int association) {
    int oldSize = oldSize(index * 3);
    int end = start + oldSize;
    int side =
        oldSize == 0 ? association : position == start ? -1 : position == end ? 1 : association;
    int result = start + shift + (side < 0 ? 0 : newSize(index * 3));
    boolean atEdge = position == (association < 0 ? start : end);
    MapResult.Place place = atEdge ? null : new MapResult.Place(index, position - start);
    return new MapResult(
        result, oldSize == 0 ? 0 : deletion(position, start, end, association), place);
  }

  private static int deletion(int position, int start, int end, int association) {
    int flags =
        position == start ? MapResult.AFTER : position == end ? MapResult.BEFORE : MapResult.ACROSS;
    boolean side = association < 0 ? position != start : position != end;
    return side ? flags | MapResult.SIDE : flags;
  }

  /** The position that was deleted by the mirror of this map, given back. */
  int recovered(MapResult.Place place) {
    int shift = 0;
    if (!inverted) {
      for (int i = 0; i < place.index() * 3; i += 3) shift += ranges[i + 2] - ranges[i + 1];
    }
    return ranges[place.index() * 3] + shift + place.offset();
  }

  /** The map of the way back. */
  public StepMap inverted() {
    return ranges.length == 0 ? this : new StepMap(ranges, !inverted);
  }

  public List<Range> ranges() {
    Range[] all = new Range[ranges.length / 3];
    int shift = 0;
    for (int i = 0; i < ranges.length; i += 3) {
      int oldFrom = ranges[i] - (inverted ? shift : 0);
      int newFrom = ranges[i] + (inverted ? 0 : shift);
      all[i / 3] = new Range(oldFrom, oldFrom + oldSize(i), newFrom, newFrom + newSize(i));
      shift += newSize(i) - oldSize(i);
    }
    return List.of(all);
  }

  private int oldSize(int i) {
    return ranges[i + (inverted ? 2 : 1)];
  }

  private int newSize(int i) {
    return ranges[i + (inverted ? 1 : 2)];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepMap map
        && inverted == map.inverted
        && Arrays.equals(ranges, map.ranges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ranges) + (inverted ? 1 : 0);
  }

  /** The numbers as JavaScript writes them. */
  @Override
  public String toString() {
    return (inverted ? "-" : "")
        + IntStream.of(ranges).boxed().toList().toString().replace(" ", "");
  }
}
