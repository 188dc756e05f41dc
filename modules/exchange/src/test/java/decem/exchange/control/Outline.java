package decem.exchange.control;

import decem.contract.Language;
import decem.document.Mark;
import decem.document.Node;
import java.util.stream.Collectors;

/** A document as lines that a test can read: type, what matters of it, words. */
final class Outline {
  private Outline() {}

  static String of(WordFile file) {
    return of(document(file.bytes()));
  }

  static WordReading.Read read(byte[] file) {
    WordReading reading = new WordReader().read(file, Language.EN);
    return switch (reading) {
      case WordReading.Read read -> read;
      case WordReading.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  static Node document(byte[] file) {
    return read(file).document();
  }

  static String of(Node node) {
    StringBuilder lines = new StringBuilder();
    node.children().forEach(child -> write(child, "", lines));
    return lines.toString().stripTrailing();
  }

  private static void write(Node node, String indent, StringBuilder lines) {
    lines.append(indent).append(name(node));
    if (node.isTextblock()) {
      String words = node.children().stream().map(Outline::inline).collect(Collectors.joining());
      lines.append(words.isEmpty() ? "\n" : " " + words + "\n");
    } else {
      lines.append("\n");
      node.children().forEach(child -> write(child, indent + "  ", lines));
    }
  }

  private static String name(Node node) {
    return switch (node.type().name()) {
      case "heading" -> "h" + node.integer("level") + part(node);
      case "paragraph" -> "p" + (node.flag("unnumbered") ? "-" : "") + align(node);
      case "bullet_list" -> "ul";
      case "ordered_list" -> "ol " + node.integer("order") + " " + node.string("style");
      case "list_item" -> "li";
      case "table_row" -> "tr";
      case "table_cell", "table_header" ->
          (node.is("table_cell") ? "td" : "th")
              + (node.integer("colspan") > 1 ? " c" + node.integer("colspan") : "")
              + (node.integer("rowspan") > 1 ? " r" + node.integer("rowspan") : "");
      case "figure" -> "figure " + node.integer("width") + "% '" + node.string("alt") + "'";
      default -> node.type().name();
    };
  }

  private static String part(Node heading) {
    String part = heading.string("part").equals("body") ? "" : " " + heading.string("part");
    return part + (heading.flag("unnumbered") ? "-" : "");
  }

  private static String align(Node paragraph) {
    return paragraph.string("align").isEmpty() ? "" : " " + paragraph.string("align");
  }

  private static String inline(Node node) {
    String words =
        switch (node.type().name()) {
          case "text" -> node.text();
          case "hard_break" -> "⏎";
          default ->
              "^("
                  + node.children().stream().map(Outline::inline).collect(Collectors.joining())
                  + ")";
        };
    String marks = node.marks().stream().map(Outline::mark).collect(Collectors.joining(","));
    return marks.isEmpty() ? words : "[" + marks + ": " + words + "]";
  }

  private static String mark(Mark mark) {
    return mark.is("link") ? mark.string("href") : mark.type().name();
  }
}
