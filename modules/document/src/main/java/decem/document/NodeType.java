package decem.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A kind of node: paragraph, heading, table. There is one object per type and schema. */
public final class NodeType {
  private final String name;
  private final int index;
  private final Set<String> groups;
  private final boolean inline;
  private final String leafText;
  private final Attributes attributes;
  private ContentMatch content;
  private final boolean atom;
  private final boolean isolating;
  private final Set<String> marks;
  private boolean leaf;
  private boolean inlineContent;

  @NullUnmarked
  NodeType(String name, int index, Map<String, @Nullable Object> spec, Attributes attributes) {
    this.name = name;
    this.index = index;
    this.groups = spec.get("group") instanceof String group ? Set.of(group.split(" ")) : Set.of();
    this.inline = Boolean.TRUE.equals(spec.get("inline"));
    this.atom = Boolean.TRUE.equals(spec.get("atom"));
    this.isolating = Boolean.TRUE.equals(spec.get("isolating"));
    this.marks = spec.get("marks") instanceof String names ? Set.of(names.split(" ")) : Set.of();
    this.leafText = Boolean.TRUE.equals(spec.get("breaksLine")) ? "\n" : "";
    this.attributes = attributes;
  }

  void complete(Expression expression, List<NodeType> types) {
    content = ContentMatch.of(expression, types);
    leaf = content.isEmpty();
    inlineContent = content.beginsWithInline(types);
  }

  public String name() {
    return name;
  }

  int index() {
    return index;
  }

  public boolean isInline() {
    return inline;
  }

  public boolean isBlock() {
    return !inline;
  }

  public boolean isText() {
    return name.equals("text");
  }

  /** Whether nodes of this type never have content. */
  public boolean isLeaf() {
    return leaf;
  }

  /** Whether it is treated as one thing: leaves, and notes with the words in them. */
  public boolean isAtom() {
    return leaf || atom;
  }

  /** Whether what happens inside stays inside: a table cell, a recommendation. */
  public boolean isIsolating() {
    return isolating;
  }

  public boolean hasInlineContent() {
    return inlineContent;
  }

  /** A block that holds words: paragraph, heading, figure. */
  public boolean isTextblock() {
    return !inline && inlineContent;
  }

  public boolean isIn(String group) {
    return groups.contains(group);
  }

  public boolean hasAttribute(String attribute) {
    return attributes.has(attribute);
  }

  public List<String> attributeNames() {
    return attributes.names();
  }

  /** The state before the first child. */
  public ContentMatch contentMatch() {
    return content;
  }

  /** Whether children of the other type could be joined to this one's. */
  public boolean isCompatibleWith(NodeType other) {
    return this == other || content.isCompatibleWith(other.content);
  }

  /** Whether this content, with its marks, may stand in this type. */
  public boolean admits(Fragment children) {
    ContentMatch end = content.after(children);
    if (end == null || !end.mayEnd()) return false;
    for (int i = 0; i < children.childCount(); i++) {
      if (!allowsMarks(children.child(i).marks())) return false;
    }
    return true;
  }

  /**
   * Whether children may carry these: any on inline content, on blocks those that the file names.
   */
  public boolean allowsMarks(List<Mark> onChild) {
    return inlineContent || onChild.stream().allMatch(this::allowsMark);
  }

  public boolean allowsMark(Mark mark) {
    return inlineContent || marks.contains(mark.type().name());
  }

  /**
   * A node of this type with these attributes, each checked by its rule, and this content, not
   * checked.
   */
  public Node create(Map<String, @Nullable Object> given, Fragment children) {
    return new Node(this, attributes.read(given), children, List.of(), "");
  }

  String leafText() {
    return leafText;
  }

  Attributes attributes() {
    return attributes;
  }

  @Override
  public String toString() {
    return name;
  }
}
