package decem.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The children of a node. Neighbouring text with the same marks is one node. In fragments of more
 * than 24 children a position is found by binary search (LIVE-DRAFTING 3).
 */
public final class Fragment {
  public static final Fragment EMPTY = new Fragment(List.of());
  private static final int FEW = 24;

  private final List<Node> nodes;
  private final int size;
  private int @Nullable [] starts;

  private Fragment(List<Node> nodes) {
    this(nodes, sizeOf(nodes));
  }

  private Fragment(List<Node> nodes, int size) {
    this.nodes = nodes;
    this.size = size;
  }

  private static int sizeOf(List<Node> nodes) {
    int sum = 0;
    for (Node node : nodes) sum += node.nodeSize();
    return sum;
  }

  public static Fragment of(Node... nodes) {
    return of(Arrays.asList(nodes));
  }

  /** The nodes as a fragment, neighbouring texts joined. */
  public static Fragment of(List<Node> nodes) {
    if (nodes.isEmpty()) return EMPTY;
    List<Node> joined = new ArrayList<>(nodes.size());
    for (Node node : nodes) addTo(joined, node);
    return new Fragment(joined);
  }

  private static void addTo(List<Node> nodes, Node node) {
    Node last = nodes.isEmpty() ? null : nodes.getLast();
    if (last != null && last.isText() && node.sameMarkup(last)) {
      nodes.set(nodes.size() - 1, last.withText(last.text() + node.text()));
    } else {
      nodes.add(node);
    }
  }

  /** How many positions the content takes. */
  public int size() {
    return size;
  }

  public int childCount() {
    return nodes.size();
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  public Node child(int index) {
    return nodes.get(index);
  }

  public List<Node> nodes() {
    return Collections.unmodifiableList(nodes);
  }

  public @Nullable Node firstChild() {
    return nodes.isEmpty() ? null : nodes.getFirst();
  }

  public @Nullable Node lastChild() {
    return nodes.isEmpty() ? null : nodes.getLast();
  }

  /**
   * The index of the child that the position is in or before; a position between two is before the
   * second.
   */
  public int indexAt(int position) {
    if (position < 0 || position > size) {
      throw new DocumentRefused(Refusal.Code.POSITION, position + " outside " + size);
    }
    if (position == size) return nodes.size();
    return nodes.size() > FEW ? searched(position) : counted(position);
  }

  private int counted(int position) {
    int end = 0;
    for (int i = 0; ; i++) {
      end += nodes.get(i).nodeSize();
      if (end > position) return i;
    }
  }

  private int searched(int position) {
    int found = Arrays.binarySearch(starts(), position);
    return found >= 0 ? found : -found - 2;
  }

  /** Where the child begins, counted from the beginning of the fragment. */
  public int startOf(int index) {
    if (index == nodes.size()) return size;
    if (nodes.size() > FEW) return starts()[index];
    int start = 0;
    for (int i = 0; i < index; i++) start += nodes.get(i).nodeSize();
    return start;
  }

  private int[] starts() {
    int[] known = starts;
    if (known != null) return known;
    int[] fresh = new int[nodes.size()];
    for (int i = 1; i < fresh.length; i++) fresh[i] = fresh[i - 1] + nodes.get(i - 1).nodeSize();
    starts = fresh;
    return fresh;
  }

  /** The content between two positions, nodes at the edges cut. */
  public Fragment cut(int from, int to) {
    if (from == 0 && to == size) return this;
    if (to <= from) return EMPTY;
    List<Node> kept = new ArrayList<>();
    int index = indexAt(from);
    int at = startOf(index);
    for (int i = index; i < nodes.size() && at < to; i++) {
      Node node = nodes.get(i);
      int end = at + node.nodeSize();
      kept.add(at < from || end > to ? cutEdge(node, from - at, to - at) : node);
      at = end;
    }
    return new Fragment(kept);
  }

  private static Node cutEdge(Node node, int from, int to) {
    int opening = node.isText() ? 0 : 1;
    int inside = node.isText() ? node.text().length() : node.content().size();
    return node.cut(Math.max(0, from - opening), Math.min(inside, to - opening));
  }

  public Fragment append(Fragment other) {
    if (other.isEmpty()) return this;
    if (isEmpty()) return other;
    List<Node> all = new ArrayList<>(nodes.size() + other.nodes.size());
    all.addAll(nodes);
    addTo(all, other.nodes.getFirst());
    all.addAll(other.nodes.subList(1, other.nodes.size()));
    return new Fragment(all);
  }

  public Fragment replaceChild(int index, Node node) {
    if (nodes.get(index) == node) return this;
    List<Node> all = new ArrayList<>(nodes);
    Node before = all.set(index, node);
    return new Fragment(all, size + node.nodeSize() - before.nodeSize());
  }

  public Fragment addToEnd(Node node) {
    return append(new Fragment(List.of(node)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Fragment fragment
            && size == fragment.size
            && nodes.equals(fragment.nodes);
  }

  @Override
  public int hashCode() {
    return nodes.hashCode();
  }

  @Override
  public String toString() {
    return nodes.toString();
  }
}
