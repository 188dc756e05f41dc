package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import decem.document.html.Html;
import java.util.List;

/** What changed from one document to another, as a value. */
public final class Comparison {
  private final Node outsideBefore;
  private final Node outsideAfter;
  private final List<Op> ops;
  private final List<Change> changes;

  private Comparison(Node before, Node after) {
    this.outsideBefore = before.withContent(Fragment.EMPTY);
    this.outsideAfter = after.withContent(Fragment.EMPTY);
    List<Op> plain = TreeDiff.of(before.children(), after.children());
    Moves moves = new Moves(plain);
    this.ops = List.copyOf(moves.marked(plain));
    this.changes = new Changes(moves, before, after).of(ops);
  }

  public static Comparison of(Node before, Node after) {
    return new Comparison(before, after);
  }

  /** The changes in the order of the later text; what was taken out stands where it was. */
  public List<Change> changes() {
    return changes;
  }

  /** Both texts row by row, for a page of its own. */
  public List<Op> rows() {
    return ops;
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** How many, for sentences such as "3 paragraphs added". */
  public int count(Change.Kind kind, Change.Subject subject) {
    return (int) changes.stream().filter(c -> c.kind() == kind && c.subject() == subject).count();
  }

  /** How many words were added, moved ones left out. */
  public int wordsAdded() {
    return Words.added(ops);
  }

  /** How many words were taken out, moved ones left out. */
  public int wordsRemoved() {
    return Words.removed(ops);
  }

  /** The earlier document, exactly. */
  public Node before() {
    return outsideBefore.withContent(Op.joined(ops, Op::before));
  }

  /** The later document, exactly. */
  public Node after() {
    return outsideAfter.withContent(Op.joined(ops, Op::after));
  }

  /**
   * The later text with what was taken out struck and what was added underlined; numbers are those
   * of the later.
   */
  public Html redline() {
    Redline redline = new Redline();
    Node merged = redline.merged(outsideAfter, ops);
    return Html.of(merged).withSpans(redline.spans()).withEarlier(redline.earlier());
  }
}
