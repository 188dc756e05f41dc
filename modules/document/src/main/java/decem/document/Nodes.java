package decem.document;

import decem.document.json.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of the schema by name, for building documents: {@code doc("en", heading(1,
 * "Introduction"), paragraph(text("The group "), text("considers", em())))}. Content is not checked
 * here: {@link Validity#check} does, and {@link BlockIds#completed} gives ids.
 */
public final class Nodes {
  private Nodes() {}

  public static Node doc(String lang, Node... blocks) {
    return doc(lang, Arrays.asList(blocks));
  }

  public static Node doc(String lang, List<Node> blocks) {
    return node("doc", Map.of("lang", lang), blocks);
  }

  /**
   * A heading in the body; {@code with("part", "annex")} and {@code with("unnumbered", true)} make
   * the others.
   */
  public static Node heading(int level, String words) {
    return heading(level, inline(words));
  }

  public static Node heading(int level, List<Node> inline) {
    return node("heading", Map.of("level", (long) level), inline);
  }

  public static Node paragraph(String words) {
    return paragraph(inline(words));
  }

  public static Node paragraph(Node... inline) {
    return paragraph(Arrays.asList(inline));
  }

  public static Node paragraph(List<Node> inline) {
    return node("paragraph", Map.of(), inline);
  }

  public static Node bulletList(Node... items) {
    return bulletList(Arrays.asList(items));
  }

  public static Node bulletList(List<Node> items) {
    return node("bullet_list", Map.of(), items);
  }

  public static Node orderedList(Node... items) {
    return orderedList(1, "decimal", Arrays.asList(items));
  }

  /** A numbered list that begins at a number, in style "decimal", "alpha" or "roman". */
  public static Node orderedList(int first, String style, List<Node> items) {
    return node("ordered_list", Map.of("order", (long) first, "style", style), items);
  }

  public static Node item(String words) {
    return item(paragraph(words));
  }

  public static Node item(Node... blocks) {
    return item(Arrays.asList(blocks));
  }

  public static Node item(List<Node> blocks) {
    return node("list_item", Map.of(), blocks);
  }

  public static Node blockquote(Node... blocks) {
    return blockquote(Arrays.asList(blocks));
  }

  public static Node blockquote(List<Node> blocks) {
    return node("blockquote", Map.of(), blocks);
  }

  /** A recommendation with its owner and due date in words; both may be empty. */
  public static Node recommendation(String owner, String due, Node... paragraphs) {
    return recommendation(owner, due, Arrays.asList(paragraphs));
  }

  public static Node recommendation(String owner, String due, List<Node> paragraphs) {
    return node("recommendation", Map.of("owner", owner, "due", due), paragraphs);
  }

  public static Node table(Node... rows) {
    return table(Arrays.asList(rows));
  }

  public static Node table(List<Node> rows) {
    return node("table", Map.of(), rows);
  }

  public static Node row(Node... cells) {
    return row(Arrays.asList(cells));
  }

  public static Node row(List<Node> cells) {
    return node("table_row", Map.of(), cells);
  }

  public static Node cell(String words) {
    return cell(List.of(paragraph(words)));
  }

  public static Node cell(List<Node> blocks) {
    return node("table_cell", Map.of(), blocks);
  }

  public static Node headerCell(String words) {
    return headerCell(List.of(paragraph(words)));
  }

  public static Node headerCell(List<Node> blocks) {
    return node("table_header", Map.of(), blocks);
  }

  /**
   * A picture by its SHA-256 in hexadecimal digits, with the words for those who do not see it, and
   * its caption.
   */
  public static Node figure(String sha256, String alt, Node... caption) {
    return figure(sha256, alt, Arrays.asList(caption));
  }

  public static Node figure(String sha256, String alt, List<Node> caption) {
    return node("figure", Map.of("src", "media:" + sha256, "alt", alt), caption);
  }

  public static Node pageBreak() {
    return node("page_break", Map.of(), List.of());
  }

  /**
   * A text with marks; letters that no document may hold are refused ({@link Characters#cleaned}
   * takes them out).
   */
  public static Node text(String letters, Mark... marks) {
    return text(letters, Arrays.asList(marks));
  }

  public static Node text(String letters, List<Mark> marks) {
    if (letters.isEmpty())
      throw new DocumentRefused(Refusal.Code.CONTENT, "a text without letters");
    if (!Characters.areAllowed(letters))
      throw new DocumentRefused(Refusal.Code.CHARACTERS, "in a new text");
    NodeType type = Schema.current().nodeType("text");
    return new Node(
        type, type.attributes().defaults(), Fragment.EMPTY, Schema.inOrder(marks), letters);
  }

  public static Node hardBreak() {
    return node("hard_break", Map.of(), List.of());
  }

  public static Node footnote(String words) {
    return footnote(inline(words));
  }

  public static Node footnote(List<Node> inline) {
    return node("footnote", Map.of(), inline);
  }

  private static List<Node> inline(String words) {
    return words.isEmpty() ? List.of() : List.of(text(words));
  }

  private static Node node(
      String type, Map<String, @Nullable Object> attributes, List<Node> children) {
    return Schema.current().nodeType(type).create(attributes, Fragment.of(children));
  }
}
