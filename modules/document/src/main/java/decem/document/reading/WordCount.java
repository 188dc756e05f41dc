package decem.document.reading;

import decem.document.Node;

/** How many words a text has, and how many stand in its notes. */
public record WordCount(int words, int inNotes) {
  public static WordCount of(Node document) {
    int[] counts = new int[2];
    document.visit(
        (node, at, parent) -> {
          if (node.is("footnote")) counts[1] += words(PlainText.ofBlock(node));
          else if (node.isTextblock()) counts[0] += words(PlainText.ofBlock(node));
          return true;
        });
    return new WordCount(counts[0], counts[1]);
  }

  /** How many words these letters have. */
  public static int words(String letters) {
    return (int) Tokens.of(letters).stream().filter(Tokens::isWord).count();
  }

  public int all() {
    return words + inNotes;
  }
}
