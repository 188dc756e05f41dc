package decem.document.diff;

import decem.document.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of two lists of blocks belong together: the same id first, in one order; between those, the
 * same words.
 */
final class Alignment {
  private final List<Node> before;
  private final List<Node> after;
  private final int[] partner;
  private final boolean[] reserved;

  private Alignment(List<Node> before, List<Node> after) {
    this.before = before;
    this.after = after;
    this.partner = new int[before.size()];
    this.reserved = new boolean[after.size()];
    Arrays.fill(partner, -1);
  }

  /**
   * For each block of the earlier list the index of its partner in the later, or -1; partners stand
   * in order.
   */
  static int[] of(List<Node> before, List<Node> after) {
    Alignment alignment = new Alignment(before, after);
    alignment.align();
    return alignment.partner;
  }

  private void align() {
    int[] wished = byId();
    int[] kept = longestInOrder(wished);
    int fromLeft = 0;
    int fromRight = 0;
    for (int i = 0; i < before.size(); i++) {
      if (kept[i] < 0) continue;
      between(fromLeft, i, fromRight, kept[i], wished);
      partner[i] = kept[i];
      fromLeft = i + 1;
      fromRight = kept[i] + 1;
    }
    between(fromLeft, before.size(), fromRight, after.size(), wished);
  }

  /**
   * The block with the same id, whatever its place; those that end out of order count as moved, not
   * as others.
   */
  private int[] byId() {
    Map<String, Integer> places = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (!after.get(j).id().isEmpty()) places.put(after.get(j).id(), j);
    }
    int[] wished = new int[before.size()];
    for (int i = 0; i < wished.length; i++) {
      Integer j = places.remove(before.get(i).id());
      wished[i] = j != null && mayPair(before.get(i), after.get(j)) ? j : -1;
      if (wished[i] >= 0) reserved[wished[i]] = true;
    }
    return wished;
  }

  static boolean mayPair(Node one, Node other) {
    return one.isTextblock() && other.isTextblock() || one.type() == other.type();
  }

  private void between(int fromLeft, int toLeft, int fromRight, int toRight, int[] wished) {
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int i = fromLeft; i < toLeft; i++) {
      if (wished[i] < 0) left.add(i);
    }
    for (int j = fromRight; j < toRight; j++) {
      if (!reserved[j]) right.add(j);
    }
    if (!left.isEmpty() && !right.isEmpty())
      new WordsAlike(before, after, left, right).pair(partner);
  }

  /** The longest rising row among the wished places; the others become -1. */
  private static int[] longestInOrder(int[] wished) {
    int[] tails = new int[wished.length];
    int[] previous = new int[wished.length];
    int length = 0;
    for (int i = 0; i < wished.length; i++) {
      if (wished[i] < 0) continue;
      int at = firstNotLess(wished, tails, length, wished[i]);
      previous[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    int[] kept = new int[wished.length];
    Arrays.fill(kept, -1);
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) kept[i] = wished[i];
    return kept;
  }

  private static int firstNotLess(int[] wished, int[] tails, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wished[tails[middle]] < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
