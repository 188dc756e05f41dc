package decem.comments.control;

import decem.document.Node;

/** Whether words stand in a block of a version as often as somebody says. */
public final class WordsOfVersion {

  private WordsOfVersion() {}

  /**
   * True when the block holds the quote at least {@code occurrence + 1} times; an empty quote is
   * the whole block.
   */
  public static boolean holds(Node document, String block, String quote, int occurrence) {
    boolean[] found = {false};
    document.visit(
        (node, position, parent) -> {
          if (node.isTextblock() && node.id().equals(block)) {
            found[0] = quote.isEmpty() || times(letters(node), quote) > occurrence;
          }
          return !found[0] && !node.isTextblock();
        });
    return found[0] && occurrence >= 0;
  }

  /**
   * The letters of a block as its text nodes on the page have them: notes stand elsewhere, a line
   * break is no letter.
   */
  private static String letters(Node block) {
    StringBuilder letters = new StringBuilder();
    for (Node child : block.children()) {
      letters.append(child.text());
    }
    return letters.toString();
  }

  private static int times(String text, String quote) {
    int count = 0;
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      count++;
    }
    return count;
  }
}
