package decem.document.suggestion;

import decem.document.Mark;
import decem.document.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The suggestions that stand in a text and wait for somebody to decide. */
public final class Suggestions {
  private static final Set<String> MARKS = Set.of("insertion", "deletion", "modification");

  private Suggestions() {}

  /** All that stand in the document, in the order of the text. */
  public static List<Suggestion> in(Node document) {
    return new Facts(document).all();
  }

  public static Set<String> ids(Node document) {
    return idsIn(document, 0, document.content().size());
  }

  /** The suggestions that a selection touches; each is decided as a whole. */
  public static Set<String> idsIn(Node document, int from, int to) {
    Set<String> ids = new LinkedHashSet<>();
    document.visit(
        (node, at, parent) -> {
          boolean touches = at <= to && at + node.nodeSize() >= from;
          if (touches) addTo(ids, node);
          return touches;
        });
    return ids;
  }

  /** Those that stand in this block or below it, or at the block itself. */
  public static Set<String> idsOf(Node block) {
    Set<String> ids = new LinkedHashSet<>();
    addTo(ids, block);
    ids.addAll(ids(block));
    return ids;
  }

  private static void addTo(Set<String> ids, Node node) {
    for (Mark mark : node.marks()) {
      if (isOne(mark)) ids.add(mark.string("id"));
    }
  }

  /** Whether this mark is a suggestion, or part of one. */
  public static boolean isOne(Mark mark) {
    return isOne(mark.type().name());
  }

  /** Whether marks of this type are suggestions. */
  public static boolean isOne(String markType) {
    return MARKS.contains(markType);
  }
}
