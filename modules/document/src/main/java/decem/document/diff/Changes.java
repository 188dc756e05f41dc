package decem.document.diff;

import decem.document.Node;
import decem.document.reading.Numbered;
import decem.document.reading.Numbering;
import decem.document.reading.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the changes in the order of the text. */
final class Changes {
  private final Moves moves;
  private final Numbering numbersBefore;
  private final Numbering numbersAfter;
  private final List<Change> changes = new ArrayList<>();

  Changes(Moves moves, Node before, Node after) {
    this.moves = moves;
    this.numbersBefore = Numbering.of(before);
    this.numbersAfter = Numbering.of(after);
  }

  List<Change> of(List<Op> ops) {
    ops.forEach(this::list);
    return List.copyOf(changes);
  }

  private void list(Op op) {
    switch (op) {
      case Op.Kept kept -> {}
      case Op.Removed out -> takenOut(out.node());
      case Op.Added in -> putIn(in.node());
      case Op.Edited edited -> pair(edited, Weight.of(edited));
      case Op.Parted parted -> pair(parted, Weight.of(parted));
      case Op.Joined joined -> pair(joined, Weight.of(joined));
      case Op.Nested nested -> nested(nested);
    }
  }

  private void nested(Op.Nested nested) {
    if (subject(nested.afterOutside()) != Change.Subject.OTHER) {
      pair(nested, Weight.of(nested));
      return;
    }
    if (Weight.ofOutsides(nested.beforeOutside(), nested.afterOutside()) == Weight.FORM)
      pair(nested, Weight.FORM);
    nested.inside().forEach(this::list);
  }

  private void pair(Op op, Weight weight) {
    if (weight == Weight.NONE) return;
    Change.Kind kind = weight == Weight.FORM ? Change.Kind.REFORMATTED : Change.Kind.CHANGED;
    Node after = op.after().getFirst();
    add(kind, after, number(numbersAfter, after), letters(op.before()), letters(op.after()));
  }

  private static String letters(List<Node> blocks) {
    return blocks.stream().map(Changes::letters).collect(Collectors.joining("\n"));
  }

  private void takenOut(Node node) {
    if (subject(node) == Change.Subject.OTHER) node.children().forEach(this::takenOut);
    else if (isSeen(node) && !moves.hasLeft(node)) {
      add(Change.Kind.REMOVED, node, number(numbersBefore, node), letters(node), "");
    }
  }

  private void putIn(Node node) {
    if (subject(node) == Change.Subject.OTHER) node.children().forEach(this::putIn);
    else if (isSeen(node)) {
      boolean moved = moves.hasCome(node);
      String before = moved ? letters(moves.earlier(node)) : "";
      add(
          moved ? Change.Kind.MOVED : Change.Kind.ADDED,
          node,
          number(numbersAfter, node),
          before,
          letters(node));
    }
  }

  /** The words of a block; those of a recommendation begin with its owner and date. */
  private static String letters(Node node) {
    if (!node.is("recommendation")) return PlainText.of(node);
    Stream<String> said = Stream.of(node.string("owner"), node.string("due"), PlainText.of(node));
    return said.filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static boolean isSeen(Node node) {
    return node.is("figure") || !PlainText.of(node).isBlank();
  }

  private void add(Change.Kind kind, Node node, String number, String before, String after) {
    changes.add(new Change(kind, subject(node), node.id(), number, before, after));
  }

  private static String number(Numbering numbering, Node node) {
    return node.id().isEmpty() ? "" : numbering.ofBlock(node.id()).map(Numbered::number).orElse("");
  }

  private static Change.Subject subject(Node node) {
    return switch (node.type().name()) {
      case "paragraph" -> Change.Subject.PARAGRAPH;
      case "heading" -> Change.Subject.HEADING;
      case "recommendation" -> Change.Subject.RECOMMENDATION;
      case "table" -> Change.Subject.TABLE;
      case "figure" -> Change.Subject.FIGURE;
      default -> Change.Subject.OTHER;
    };
  }
}
