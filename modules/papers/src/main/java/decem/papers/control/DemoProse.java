package decem.papers.control;

import decem.document.BlockIds;
import decem.document.Documents;
import decem.document.Node;
import decem.document.Nodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the demonstration's papers, which are written as plain text so that people can edit them:
 * blocks parted by empty lines, {@code #} headings with an optional part before a bar, {@code
 * Recommendation: owner | due | words}, lists with dashes, tables with bars, and notes in {@code [^
 * ...]}.
 */
public final class DemoProse {

  private static final Pattern NOTE = Pattern.compile("\\[\\^ ([^\\]]+)\\]");

  private DemoProse() {}

  /** The document's JSON; every block has an id. */
  public static String document(String language, String prose) {
    List<Node> blocks =
        Arrays.stream(prose.strip().split("\\n\\s*\\n")).map(DemoProse::block).toList();
    return Documents.canonical(BlockIds.completed(Nodes.doc(language, blocks)));
  }

  private static Node block(String block) {
    if (block.startsWith("#")) {
      return heading(block);
    }
    if (block.startsWith("- ")) {
      return Nodes.bulletList(block.lines().map(line -> Nodes.item(line.substring(2))).toList());
    }
    if (block.startsWith("|")) {
      return table(block.lines().toList());
    }
    return block.startsWith("Recommendation:")
        ? recommendation(block)
        : Nodes.paragraph(inline(block));
  }

  private static Node heading(String block) {
    int level = block.indexOf(' ');
    String[] parts = block.substring(level + 1).split(" \\| ", 2);
    return parts.length == 1
        ? Nodes.heading(level, parts[0])
        : Nodes.heading(level, parts[1]).with("part", parts[0]);
  }

  private static Node recommendation(String block) {
    String[] parts = block.substring("Recommendation:".length()).split(" \\| ", 3);
    return Nodes.recommendation(parts[0].strip(), parts[1], Nodes.paragraph(inline(parts[2])));
  }

  private static Node table(List<String> lines) {
    List<Node> rows = new ArrayList<>();
    for (String line : lines) {
      boolean head = rows.isEmpty();
      rows.add(
          Nodes.row(
              Arrays.stream(line.substring(1).split("\\|"))
                  .map(String::strip)
                  .map(cell -> head ? Nodes.headerCell(cell) : Nodes.cell(cell))
                  .toList()));
    }
    return Nodes.table(rows);
  }

  private static List<Node> inline(String words) {
    List<Node> pieces = new ArrayList<>();
    Matcher note = NOTE.matcher(words);
    int from = 0;
    while (note.find()) {
      add(pieces, words.substring(from, note.start()));
      pieces.add(Nodes.footnote(note.group(1)));
      from = note.end();
    }
    add(pieces, words.substring(from));
    return pieces;
  }

  private static void add(List<Node> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(Nodes.text(words));
    }
  }
}
