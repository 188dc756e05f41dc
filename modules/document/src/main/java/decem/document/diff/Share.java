package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words up to a position, counted on one side, and those after it. */
record Share(List<WordOp> taken, List<WordOp> left) {
  static Share of(List<WordOp> words, int size, Function<WordOp, List<Node>> side) {
    Share share = new Share(new ArrayList<>(), new ArrayList<>());
    int room = size;
    for (WordOp word : words) {
      int length = Fragment.of(side.apply(word)).size();
      if (length <= room && share.left.isEmpty()) share.taken.add(word);
      else if (room > 0) share.halve(word, room);
      else share.left.add(word);
      room = Math.max(0, room - length);
    }
    return share;
  }

  /** Words that are on both sides are as long on either. */
  private void halve(WordOp word, int at) {
    taken.add(new WordOp(word.kind(), cut(word.before(), 0, at), cut(word.after(), 0, at)));
    left.add(
        new WordOp(
            word.kind(),
            cut(word.before(), at, Integer.MAX_VALUE),
            cut(word.after(), at, Integer.MAX_VALUE)));
  }

  private static List<Node> cut(List<Node> nodes, int from, int to) {
    Fragment all = Fragment.of(nodes);
    return all.isEmpty() ? nodes : all.cut(from, Math.min(to, all.size())).nodes();
  }
}
