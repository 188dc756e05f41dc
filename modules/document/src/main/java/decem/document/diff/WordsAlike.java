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
    Band like = likeness(lefts, rights);
    Band best = sums(like, lefts.size(), rights.size());
    int i = 0;
    int j = 0;
    while (i < lefts.size() && j < rights.size()) {
      double here = best.onwards(i, j);
      double pair = like.get(i, j);
      if (pair > 0 && here == pair + best.onwards(i + 1, j + 1))
        partner[lefts.get(i++)] = rights.get(j++);
      else if (here == best.onwards(i + 1, j)) i++;
      else j++;
    }
  }

  /** From each place to the end. */
  private static Band sums(Band like, int rows, int columns) {
    Band best = new Band(rows, columns, WIDEST);
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = best.to(i) - 1; j >= best.from(i); j--) {
        double skipped = Math.max(best.onwards(i + 1, j), best.onwards(i, j + 1));
        double pair = like.get(i, j);
        best.set(i, j, pair > 0 ? Math.max(skipped, pair + best.onwards(i + 1, j + 1)) : skipped);
      }
    }
    return best;
  }

  private Band likeness(List<Integer> lefts, List<Integer> rights) {
    List<Likeness> bagsLeft = bags(before, lefts);
    List<Likeness> bagsRight = bags(after, rights);
    Band like = new Band(lefts.size(), rights.size(), WIDEST);
    for (int i = 0; i < lefts.size(); i++) {
      for (int j = like.from(i); j < like.to(i); j++) {
        if (!Alignment.mayPair(before.get(lefts.get(i)), after.get(rights.get(j)))) continue;
        double likeness = bagsLeft.get(i).to(bagsRight.get(j));
        like.set(i, j, likeness >= ALIKE ? likeness : 0);
      }
    }
    return like;
  }

  private static List<Likeness> bags(List<Node> blocks, List<Integer> places) {
    return places.stream().map(i -> Likeness.of(PlainText.of(blocks.get(i)))).toList();
  }
}
