package decem.document.suggestion;

import decem.document.Fragment;
import decem.document.Mark;
import decem.document.Node;
import decem.document.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what goes when suggestions are decided: what carries the mark that goes, a container of
 * which nothing would be left, and the U+200B under a mark whose words stay.
 */
final class Pieces {
  private static final char ANCHOR = '\u200b';

  private final Verdict verdict;
  private final Predicate<String> ids;
  private final List<Piece> found = new ArrayList<>();

  private Pieces(Verdict verdict, Predicate<String> ids) {
    this.verdict = verdict;
    this.ids = ids;
  }

  /** In the order of the text; those that touch are one. */
  static List<Piece> of(Node document, Verdict verdict, Predicate<String> ids) {
    Pieces pieces = new Pieces(verdict, ids);
    pieces.below(document, 0);
    return pieces.found;
  }

  private void below(Node parent, int start) {
    int at = start;
    for (Node child : parent.children()) {
      String id = goingId(child);
      if (!id.isEmpty()) add(new Piece(at, at + child.nodeSize(), id, child.isBlock()));
      else if (child.isText()) anchors(child, at);
      else below(child, at + 1);
      at += child.nodeSize();
    }
  }

  private void add(Piece piece) {
    if (!found.isEmpty() && found.getLast().touches(piece))
      found.add(found.removeLast().upTo(piece));
    else found.add(piece);
  }

  private void anchors(Node text, int start) {
    if (text.marks().stream().noneMatch(mark -> verdict.keeps(mark) && isDecided(mark))) return;
    for (int i = 0; i < text.text().length(); i++) {
      if (text.text().charAt(i) == ANCHOR) add(new Piece(start + i, start + i + 1, "", false));
    }
  }

  /** The suggestion that takes this node away, or empty. */
  private String goingId(Node node) {
    String marked = markedId(node);
    if (node.isInline()) return isCutThrough(node) ? "" : marked;
    if (!marked.isEmpty() || mayBeLeft(node)) return marked;
    boolean allGoes = node.children().stream().noneMatch(child -> goingId(child).isEmpty());
    return allGoes ? goingId(node.child(0)) : "";
  }

  /** Whether words in a note that carries the mark are nobody's suggestion: then the note stays. */
  private static boolean isCutThrough(Node note) {
    return note.children().stream()
        .anyMatch(each -> each.marks().stream().noneMatch(Suggestions::isOne));
  }

  private String markedId(Node node) {
    for (Mark mark : node.marks()) {
      if (verdict.removes(mark) && isDecided(mark)) return mark.string("id");
    }
    return "";
  }

  /** Whether a block stays when all in it has gone; a cell does, with an empty paragraph in it. */
  private static boolean mayBeLeft(Node block) {
    return block.type().admits(Fragment.EMPTY)
        || block.content().isEmpty()
        || block.type().isIsolating() && mayHoldParagraph(block);
  }

  private static boolean mayHoldParagraph(Node node) {
    return node.type().admits(Fragment.of(Nodes.paragraph("")));
  }

  private boolean isDecided(Mark mark) {
    return ids.test(mark.string("id"));
  }
}
