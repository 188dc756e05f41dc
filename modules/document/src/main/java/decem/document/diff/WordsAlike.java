package decem.document.diff;

import decem.document.Node;
import decem.document.reading.PlainText;
import java.util.List;

/**
 * Pairs blocks by their words: equal ones first, then, inside each changed chunk, the best row of
 * like ones.
 */
final class WordsAlike {
  /** Less alike than this is another block (DOCUMENTS 3). */
  private static final double ALIKE = 0.4;

  /** A chunk of more than this on both sides is searched in a band around its diagonal. */
  private static final int WIDEST = 500;

  private final List<Node> before;
  private final List<Node> after;
  private final List<Integer> left;
  private final List<Integer> right;

  WordsAlike(List<Node> before, List<Node> after, List<Integer> left, List<Integer> right) {
    this.before = before;
    this.after = after;
    this.left = left;
    this.right = right;
  }

  void pair(int[] partner) {
    List<String> keysLeft = left.stream().map(i -> key(before.get(i))).toList();
    List<String> keysRight = right.stream().map(j -> key(after.get(j))).toList();
    int[] equal = Matching.of(keysLeft, keysRight);
    int fromLeft = 0;
    int fromRight = 0;
    for (int i = 0; i < equal.length; i++) {
      if (equal[i] < 0) continue;
      chunk(left.subList(fromLeft, i), right.subList(fromRight, equal[i]), partner);
      partner[left.get(i)] = right.get(equal[i]);
      fromLeft = i + 1;
      fromRight = equal[i] + 1;
    }
    chunk(left.subList(fromLeft, left.size()), right.subList(fromRight, right.size()), partner);
  }

  private static String key(Node block) {
    return (block.isTextblock() ? "" : block.type().name()) + "\n" + PlainText.of(block);
  }

  /** The row of pairs with the greatest sum of likeness. */
  private void chunk(List<Integer> lefts, List<Integer> rights, int[] partner) {
    if (lefts.isEmpty() || rights.isEmpty()) return;
    double[][] like = likeness(lefts, rights);
    double[][] best = new double[lefts.size() + 1][rights.size() + 1];
    for (int i = lefts.size() - 1; i >= 0; i--) {
      for (int j = rights.size() - 1; j >= 0; j--) {
        double skipped = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skipped, like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0);
      }
    }
    int i = 0;
    int j = 0;
    while (i < lefts.size() && j < rights.size()) {
      if (like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1])
        partner[lefts.get(i++)] = rights.get(j++);
      else if (best[i][j] == best[i + 1][j]) i++;
      else j++;
    }
  }

  private double[][] likeness(List<Integer> lefts, List<Integer> rights) {
    List<Likeness> bagsLeft =
        lefts.stream().map(i -> Likeness.of(PlainText.of(before.get(i)))).toList();
    List<Likeness> bagsRight =
        rights.stream().map(j -> Likeness.of(PlainText.of(after.get(j)))).toList();
    int band = lefts.size() > WIDEST && rights.size() > WIDEST ? WIDEST / 2 : Integer.MAX_VALUE;
    double[][] like = new double[lefts.size()][rights.size()];
    for (int i = 0; i < lefts.size(); i++) {
      long diagonal = (long) i * rights.size() / lefts.size();
      for (int j = 0; j < rights.size(); j++) {
        if (Math.abs(j - diagonal) > band) continue;
        if (!Alignment.mayPair(before.get(lefts.get(i)), after.get(rights.get(j)))) continue;
        double likeness = bagsLeft.get(i).to(bagsRight.get(j));
        like[i][j] = likeness >= ALIKE ? likeness : 0;
      }
    }
    return like;
  }
}
