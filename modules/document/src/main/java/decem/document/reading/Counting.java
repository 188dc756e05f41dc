package decem.document.reading;

import decem.document.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** One walk through a text, counting. */
final class Counting {
  private final IntPredicate leftOut;
  private final List<Numbered> entries = new ArrayList<>();
  private final Deque<Section> open = new ArrayDeque<>();
  private final Map<Numbered.Kind, Integer> running = new EnumMap<>(Numbered.Kind.class);
  private int sections;
  private int annexes;

  /** A heading that the following deeper ones stand below. */
  private static final class Section {
    private final int level;
    private final String part;
    private final boolean numbered;
    private final String number;
    private int below;

    Section(int level, String part, boolean numbered, String number) {
      this.level = level;
      this.part = part;
      this.numbered = numbered;
      this.number = number;
    }
  }

  Counting(IntPredicate leftOut) {
    this.leftOut = leftOut;
  }

  List<Numbered> of(Node document) {
    document.visit(
        (node, at, parent) -> {
          if (leftOut.test(at)) return false;
          count(node, at, parent == document);
          return true;
        });
    return entries;
  }

  private void count(Node node, int at, boolean alone) {
    switch (node.type().name()) {
      case "heading" -> {
        if (alone) heading(node, at);
      }
      case "paragraph" -> {
        if (alone && isNumbered(node)) next(Numbered.Kind.PARAGRAPH, node, at);
      }
      case "recommendation" -> next(Numbered.Kind.RECOMMENDATION, node, at);
      case "figure" -> next(Numbered.Kind.FIGURE, node, at);
      case "footnote" -> next(Numbered.Kind.NOTE, node, at);
      default -> {}
    }
  }

  private boolean isNumbered(Node paragraph) {
    boolean inBody = open.isEmpty() || open.peek().part.equals("body");
    return inBody && !paragraph.flag("unnumbered") && !paragraph.content().isEmpty();
  }

  private void next(Numbered.Kind kind, Node node, int at) {
    int number = running.merge(kind, 1, Integer::sum);
    entries.add(new Numbered(kind, at, node.id(), Integer.toString(number), 0, false));
  }

  private void heading(Node node, int at) {
    int level = node.integer("level");
    while (!open.isEmpty() && open.peek().level >= level) open.pop();
    Section above = open.peek();
    String part = node.string("part");
    if (part.equals("body") && above != null) part = above.part;
    boolean first = above == null || !above.part.equals(part);
    boolean numbered =
        !node.flag("unnumbered") && !part.equals("front") && (first || above.numbered);
    String number = !numbered ? "" : first ? firstNumber(part) : above.number + "." + ++above.below;
    open.push(new Section(level, part, numbered, number));
    boolean annex = first && numbered && part.equals("annex");
    entries.add(new Numbered(Numbered.Kind.HEADING, at, node.id(), number, open.size(), annex));
  }

  private String firstNumber(String part) {
    return part.equals("annex") ? letters(++annexes) : Integer.toString(++sections);
  }

  /** A to Z, then AA. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('A' + (number - 1) % 26));
    return number <= 26 ? last : letters((number - 1) / 26) + last;
  }
}
