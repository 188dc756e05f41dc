package decem.document.reading;

import decem.document.Node;
import java.util.ArrayList;
import java.util.List;

/** The letters of a text without anything else: for search, mails and comparison. */
public final class PlainText {
  private PlainText() {}

  /** One line per text block, then one line per note. */
  public static String of(Node node) {
    List<String> lines = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (node.isTextblock()) lines.add(ofBlock(node));
    node.visit(
        (child, at, parent) -> {
          if (child.is("footnote")) notes.add(ofBlock(child));
          else if (child.isTextblock()) lines.add(ofBlock(child));
          return true;
        });
    lines.addAll(notes);
    return String.join("\n", lines);
  }

  /** The letters of one block as a reader sees them: notes left out, a line break as a line end. */
  public static String ofBlock(Node block) {
    StringBuilder letters = new StringBuilder();
    for (Node child : block.children()) {
      if (!child.is("footnote")) letters.append(child.textContent());
    }
    return letters.toString().replace("\u200b", "");
  }
}
