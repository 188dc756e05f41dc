package decem.document.step;

import decem.document.DocumentRefused;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position with the nodes it stands in, outermost first. */
public final class ResolvedPosition {
  private final int position;
  private final List<Level> path;
  private final int parentOffset;

  /**
   * The node, the index of the child at the position, and where that child begins in the document.
   */
  private record Level(Node node, int index, int childStart) {}

  private ResolvedPosition(int position, List<Level> path, int parentOffset) {
    this.position = position;
    this.path = path;
    this.parentOffset = parentOffset;
  }

  public static ResolvedPosition of(Node document, int position) {
    if (position < 0 || position > document.content().size()) {
      throw new DocumentRefused(
          Refusal.Code.POSITION, position + " of " + document.content().size());
    }
    List<Level> path = new ArrayList<>();
    Node node = document;
    int start = 0;
    int offset = position;
    while (true) {
      Fragment content = node.content();
      int index = content.indexAt(offset);
      int childOffset = content.startOf(index);
      path.add(new Level(node, index, start + childOffset));
      if (childOffset == offset || content.child(index).isText()) break;
      node = content.child(index);
      start += childOffset + 1;
      offset -= childOffset + 1;
    }
    return new ResolvedPosition(position, path, offset);
  }

  public int position() {
    return position;
  }

  /** How many nodes below the document the position stands in. */
  public int depth() {
    return path.size() - 1;
  }

  public Node node(int depth) {
    return path.get(depth).node;
  }

  public Node parent() {
    return path.getLast().node;
  }

  public int parentOffset() {
    return parentOffset;
  }

  public int index(int depth) {
    return path.get(depth).index;
  }

  int indexAfter(int depth) {
    return index(depth) + (depth == depth() && textOffset() == 0 ? 0 : 1);
  }

  /** Where the content of the node at this depth begins. */
  public int start(int depth) {
    return depth == 0 ? 0 : path.get(depth - 1).childStart + 1;
  }

  public int end(int depth) {
    return start(depth) + node(depth).content().size();
  }

  int textOffset() {
    return position - path.getLast().childStart;
  }

  /** The rest of the text that the position is in. */
  Node textAfter() {
    Node text = parent().child(index(depth()));
    return text.cut(textOffset(), text.nodeSize());
  }

  Node textBefore() {
    return parent().child(index(depth())).cut(0, textOffset());
  }

  /** The depth down to which the other position stands in the same nodes. */
  public int sharedDepth(int other) {
    for (int depth = depth(); depth > 0; depth--) {
      if (start(depth) <= other && end(depth) >= other) return depth;
    }
    return 0;
  }

  @Nullable Node childAt(int depth, int index) {
    Node node = node(depth);
    return index < node.childCount() ? node.child(index) : null;
  }
}
