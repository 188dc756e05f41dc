package decem.exchange.control;

import decem.exchange.control.Line.Continued;
import decem.exchange.control.Line.Item;
import decem.exchange.control.Numbering.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes lists inside lists out of Word's items, which stand in a row and only name their level. */
final class ListNesting {
  private static final int HIGHEST = 100_000;

  private final List<Draft> blocks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(Item last, Draft list) {
    int level() {
      return last.place().level();
    }
  }

  static List<Draft> nest(List<Line> lines) {
    ListNesting nesting = new ListNesting();
    lines.forEach(nesting::add);
    return nesting.blocks;
  }

  private void add(Line line) {
    switch (line.role()) {
      case Item item -> item(line.block(), item);
      case Continued continued -> continued(line.block(), continued.level());
      default -> {
        open.clear();
        blocks.add(line.block());
      }
    }
  }

  private void item(Draft paragraph, Item item) {
    closeBelow(item.place().level());
    Open at = open.peek();
    Draft list = list(item);
    if (at != null && at.level() == item.place().level()) {
      open.pop();
      list = sameList(at.last(), item, paragraph) ? at.list() : list;
    }
    if (list.blocks().isEmpty()) {
      place(list);
    }
    list.add(Draft.of("list_item", List.of(paragraph)));
    open.push(new Open(item, list));
  }

  private void place(Draft block) {
    Open around = open.peek();
    if (around == null) {
      blocks.add(block);
    } else {
      around.list().last().add(block);
    }
  }

  private void continued(Draft block, int level) {
    closeBelow(level);
    place(block);
  }

  private void closeBelow(int level) {
    while (!open.isEmpty() && open.element().level() > level) {
      open.pop();
    }
  }

  /**
   * Bullets of different lists side by side look like one list and are one; numbers are one list
   * when they count on. Where our own bookmarks stand, they alone decide.
   */
  private static boolean sameList(Item before, Item now, Draft paragraph) {
    if (paragraph.isOurs()) {
      return !paragraph.hasLabel(Label.Kind.LIST);
    }
    if (before.place().list().equals(now.place().list())) {
      return true;
    }
    boolean bullets = before.place().form().isBullet();
    if (bullets || now.place().form().isBullet()) {
      return bullets && now.place().form().isBullet();
    }
    return before.place().series().equals(now.place().series())
        && now.number() == before.number() + 1;
  }

  private static Draft list(Item item) {
    Form form = item.place().form();
    if (form.isBullet()) {
      return new Draft("bullet_list");
    }
    return new Draft("ordered_list")
        .with("order", Math.clamp(item.number(), 0, HIGHEST))
        .with("style", style(form.format()));
  }

  private static String style(String format) {
    return switch (format) {
      case "lowerLetter", "upperLetter" -> "alpha";
      case "lowerRoman", "upperRoman" -> "roman";
      default -> "decimal";
    };
  }
}
