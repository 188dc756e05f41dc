package decem.document.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;

/** The longest common row of two lists, in linear space. */
final class Matching {
  private Matching() {}

  /** For each element of the left list the place of its equal in the right, or -1. */
  static int[] of(List<String> left, List<String> right) {
    int[] partner = new int[left.size()];
    Arrays.fill(partner, -1);
    int atLeft = 0;
    int atRight = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      while (atLeft < delta.getSource().getPosition()) partner[atLeft++] = atRight++;
      atLeft += delta.getSource().size();
      atRight += delta.getTarget().size();
    }
    while (atLeft < left.size()) partner[atLeft++] = atRight++;
    return partner;
  }

  /** How many elements of a list have no equal in the other, in one order. */
  static int unmatched(List<String> list, List<String> other) {
    return (int) Arrays.stream(of(list, other)).filter(place -> place < 0).count();
  }
}
