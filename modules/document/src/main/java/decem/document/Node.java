package decem.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document, immutable: a block, a piece of text, a note. Positions are ProseMirror's: a
 * text takes one per UTF-16 unit, a leaf one, any other node two more than its content. Build nodes
 * with {@link Nodes}.
 */
public final class Node {
  private final NodeType type;
  private final @Nullable Object[] values;
  private final Fragment content;
  private final List<Mark> marks;
  private final String text;

  Node(NodeType type, @Nullable Object[] values, Fragment content, List<Mark> marks, String text) {
    this.type = type;
    this.values = values;
    this.content = content;
    this.marks = marks;
    this.text = text;
  }

  public NodeType type() {
    return type;
  }

  public boolean is(String typeName) {
    return type.name().equals(typeName);
  }

  public boolean isText() {
    return type.isText();
  }

  public boolean isLeaf() {
    return type.isLeaf();
  }

  public boolean isInline() {
    return type.isInline();
  }

  public boolean isBlock() {
    return type.isBlock();
  }

  public boolean isTextblock() {
    return type.isTextblock();
  }

  /** The attribute's value: String, Long, Boolean, a list of Long and null, or null. */
  public @Nullable Object attribute(String name) {
    return type.attributes().value(values, name);
  }

  public String string(String name) {
    return (String) Objects.requireNonNull(attribute(name));
  }

  public int integer(String name) {
    return Math.toIntExact((Long) Objects.requireNonNull(attribute(name)));
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(attribute(name));
  }

  /** The id of a block or note, empty where none is set. */
  public String id() {
    return type.hasAttribute("id") ? string("id") : "";
  }

  public Fragment content() {
    return content;
  }

  public List<Node> children() {
    return content.nodes();
  }

  public int childCount() {
    return content.childCount();
  }

  public Node child(int index) {
    return content.child(index);
  }

  public List<Mark> marks() {
    return marks;
  }

  /** The letters of a text node, else empty. */
  public String text() {
    return text;
  }

  public int nodeSize() {
    if (isText()) return text.length();
    return type.isLeaf() ? 1 : content.size() + 2;
  }

  /** All letters below this node, notes included; a line break counts as one. */
  public String textContent() {
    if (isText()) return text;
    return type.isLeaf() ? type.leafText() : textBetween(0, content.size(), "");
  }

  /**
   * The letters between two positions of the content, as JavaScript's textBetween gives them:
   * quotes rest on it.
   */
  public String textBetween(int from, int to, String betweenBlocks) {
    return new TextBetween(from, to, betweenBlocks).of(this);
  }

  /** The node that begins right after this position of the content. */
  public @Nullable Node nodeAt(int position) {
    int index = content.indexAt(position);
    if (index == content.childCount()) return null;
    Node child = content.child(index);
    int inside = position - content.startOf(index);
    if (inside == 0 || child.isText()) return child;
    return child.nodeAt(inside - 1);
  }

  /** Visits all nodes below with their positions, in the order of the text. */
  public void visit(Visitor visitor) {
    visit(visitor, 0);
  }

  private void visit(Visitor visitor, int start) {
    int at = start;
    for (Node child : content.nodes()) {
      if (visitor.enter(child, at, this)) child.visit(visitor, at + 1);
      at += child.nodeSize();
    }
  }

  /** What {@link Node#visit} calls; false leaves the node's content out. */
  @FunctionalInterface
  public interface Visitor {
    boolean enter(Node node, int position, Node parent);
  }

  /** This node with one attribute changed; the value is checked by its rule. */
  public Node with(String name, @Nullable Object value) {
    return new Node(type, type.attributes().with(values, name, value), content, marks, text);
  }

  public Node withId(String id) {
    return with("id", id);
  }

  public Node withContent(Fragment changed) {
    return changed == content ? this : new Node(type, values, changed, marks, text);
  }

  /** This node with another set of marks, put in order. */
  public Node withMarks(List<Mark> changed) {
    return new Node(type, values, content, Schema.inOrder(changed), text);
  }

  Node withText(String changed) {
    return new Node(type, values, content, marks, changed);
  }

  /** The part between two positions inside. */
  public Node cut(int from, int to) {
    if (!isText()) return withContent(content.cut(from, to));
    return from == 0 && to == text.length() ? this : withText(text.substring(from, to));
  }

  /** Whether type, attributes and marks are the same. */
  public boolean sameMarkup(Node other) {
    return type == other.type && Arrays.equals(values, other.values) && marks.equals(other.marks);
  }

  /** As JavaScript's toJSON: names in its order, all attributes. */
  public Map<String, @Nullable Object> json() {
    return NodeJson.of(this, false);
  }

  @Nullable Object[] values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Node node
            && sameMarkup(node)
            && text.equals(node.text)
            && content.equals(node.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, Arrays.hashCode(values), content, marks, text);
  }

  @Override
  public String toString() {
    return json().toString();
  }
}
