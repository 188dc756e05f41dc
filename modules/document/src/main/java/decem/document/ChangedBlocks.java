package decem.document;

import java.util.List;

/**
 * The top-level blocks in which a document differs from the one it was made of. A step leaves alone
 * what it does not touch, so that blocks are compared by being the very same object: what an edit
 * costs does not grow with the text.
 *
 * @param was the blocks that are no longer there like this, in the order of the text
 * @param is the blocks that stand in their place
 */
public record ChangedBlocks(List<Node> was, List<Node> is) {

  public static ChangedBlocks between(Node before, Node after) {
    int most = Math.min(before.childCount(), after.childCount());
    int first = 0;
    while (first < most && before.child(first) == after.child(first)) first++;
    int last = 0;
    while (last < most - first && fromEnd(before, last) == fromEnd(after, last)) last++;
    return new ChangedBlocks(
        before.children().subList(first, before.childCount() - last),
        after.children().subList(first, after.childCount() - last));
  }

  private static Node fromEnd(Node document, int index) {
    return document.child(document.childCount() - 1 - index);
  }
}
