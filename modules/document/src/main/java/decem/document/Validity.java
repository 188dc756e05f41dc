package decem.document;

import decem.document.json.Characters;
import java.util.List;

/**
 * Whether a node and what is below it keep the rules of the schema; says no by a {@link
 * DocumentRefused}.
 */
public final class Validity {
  private final int deepest;
  private int left;

  private Validity(Schema schema) {
    this.deepest = schema.limit("depth");
    this.left = schema.limit("nodes");
  }

  /**
   * The whole check of a document: content, marks, letters, depth, size, and that no id stands
   * twice.
   */
  public static void check(Node document) {
    Schema schema = Schema.current();
    if (!document.is("doc"))
      throw new DocumentRefused(Refusal.Code.CONTENT, "not a document but a " + document.type());
    checkSize(document);
    new Validity(schema).below(document, 0);
    BlockIds.firstRepeated(document)
        .ifPresent(
            id -> {
              throw new DocumentRefused(Refusal.Code.DUPLICATE_ID, id);
            });
  }

  public static void checkSize(Node document) {
    if (document.content().size() > Schema.current().limit("size")) {
      throw new DocumentRefused(Refusal.Code.TOO_LARGE, document.content().size() + " positions");
    }
  }

  /** One node, its marks and its children's types and marks, without what is below those. */
  public static void checkNode(Node node) {
    if (!node.type().admits(node.content())) {
      throw new DocumentRefused(Refusal.Code.CONTENT, node.type() + " with " + types(node));
    }
    checkMarks(node.marks());
    if (node.isText() && !Characters.areAllowed(node.text())) {
      throw new DocumentRefused(Refusal.Code.CHARACTERS, "in a text of " + node.nodeSize());
    }
  }

  /** Everything below a node that itself lies this deep. */
  public static void checkBelow(Node node, int depth) {
    new Validity(Schema.current()).below(node, depth);
  }

  private void below(Node node, int depth) {
    if (depth > deepest)
      throw new DocumentRefused(Refusal.Code.TOO_DEEP, "more than " + deepest + " levels");
    if (--left < 0) throw new DocumentRefused(Refusal.Code.TOO_LARGE, "too many nodes");
    checkNode(node);
    for (int i = 0; i < node.childCount(); i++) below(node.child(i), depth + 1);
  }

  private static void checkMarks(List<Mark> marks) {
    if (marks.isEmpty()) return;
    List<Mark> proper = List.of();
    for (Mark mark : marks) proper = mark.addedTo(proper);
    if (!proper.equals(marks)) throw new DocumentRefused(Refusal.Code.MARKS, marks.toString());
  }

  private static List<String> types(Node node) {
    return node.children().stream().limit(8).map(child -> child.type().name()).toList();
  }
}
