package decem.document.suggestion;

import decem.document.Fragment;
import decem.document.Node;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rule for people who may suggest and not edit: when all that is theirs is rejected, the text
 * reads the same before and after their commit. So they may change nothing that was there, not even
 * another's suggestion, and may take back their own.
 *
 * <p>Only the blocks of the document that the commit changed are looked at, with one neighbour on
 * either side, because a suggested boundary belongs to two blocks.
 */
public final class OnlySuggests {
  private final Node before;
  private final Node after;
  private final Predicate<String> own;

  private OnlySuggests(Node before, Node after, Predicate<String> own) {
    this.before = before;
    this.after = after;
    this.own = own;
  }

  /**
   * @param own the ids of this person's suggestions; one that nobody has used becomes theirs
   */
  public static boolean holds(Node before, Node after, Predicate<String> own) {
    return before.sameMarkup(after) && new OnlySuggests(before, after, own).holds();
  }

  private boolean holds() {
    int most = Math.min(before.childCount(), after.childCount());
    int same = 0;
    while (same < most && before.child(same).equals(after.child(same))) same++;
    int sameEnd = 0;
    while (sameEnd < most - same && fromEnd(before, sameEnd).equals(fromEnd(after, sameEnd)))
      sameEnd++;
    return rejected(before, same - 1, sameEnd - 1).equals(rejected(after, same - 1, sameEnd - 1));
  }

  private static Node fromEnd(Node document, int index) {
    return document.child(document.childCount() - 1 - index);
  }

  private Node rejected(Node document, int leftOut, int leftOutAtEnd) {
    List<Node> blocks =
        document
            .children()
            .subList(Math.max(0, leftOut), document.childCount() - Math.max(0, leftOutAtEnd));
    Node part = document.withContent(Fragment.of(blocks));
    return Resolution.work(part, Verdict.REJECT, own).document();
  }
}
