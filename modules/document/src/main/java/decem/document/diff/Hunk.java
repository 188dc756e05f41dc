package decem.document.diff;

import java.util.ArrayList;
import java.util.List;

/** Tokens that are the same on both sides, or those that stand for each other. */
record Hunk(boolean same, List<Token> before, List<Token> after) {
  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** A hunk of its own that more can be added to. */
  Hunk open() {
    return new Hunk(same, new ArrayList<>(before), new ArrayList<>(after));
  }

  void take(Hunk next) {
    before.addAll(next.before);
    after.addAll(next.after);
  }

  void addTo(List<WordOp> ops) {
    if (same) addSame(ops, before, after);
    else addChanged(ops);
  }

  /** Blanks that end both sides alike are no part of the change. */
  private void addChanged(List<WordOp> ops) {
    int left = before.size();
    int right = after.size();
    while (left > 0 && right > 0 && before.get(left - 1).isBlankLike(after.get(right - 1))) {
      left--;
      right--;
    }
    if (left > 0)
      ops.add(new WordOp(WordOp.Kind.DELETED, Token.nodes(before.subList(0, left)), List.of()));
    if (right > 0)
      ops.add(new WordOp(WordOp.Kind.INSERTED, List.of(), Token.nodes(after.subList(0, right))));
    addSame(ops, before.subList(left, before.size()), after.subList(right, after.size()));
  }

  /** Equal words, parted where their marks begin or cease to differ. */
  private static void addSame(List<WordOp> ops, List<Token> before, List<Token> after) {
    int from = 0;
    for (int i = 1; i <= before.size(); i++) {
      boolean alike = isAlike(before, after, from);
      if (i < before.size() && isAlike(before, after, i) == alike) continue;
      WordOp.Kind kind = alike ? WordOp.Kind.SAME : WordOp.Kind.REFORMATTED;
      ops.add(
          new WordOp(
              kind, Token.nodes(before.subList(from, i)), Token.nodes(after.subList(from, i))));
      from = i;
    }
  }

  private static boolean isAlike(List<Token> before, List<Token> after, int i) {
    return before.get(i).pieces().equals(after.get(i).pieces());
  }
}
