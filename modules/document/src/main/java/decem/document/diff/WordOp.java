package decem.document.diff;

import decem.document.Node;
import decem.document.reading.WordCount;
import java.util.List;
import java.util.stream.Stream;

/** A run of words inside a pair of blocks. */
public record WordOp(Kind kind, List<Node> before, List<Node> after) {
  /** What became of the words. */
  public enum Kind {
    SAME,
    /** The same words in other marks. */
    REFORMATTED,
    DELETED,
    INSERTED
  }

  int words() {
    return words(before) + words(after);
  }

  boolean isBlank() {
    return Stream.concat(before.stream(), after.stream())
        .allMatch(node -> node.isText() && node.text().isBlank());
  }

  private static int words(List<Node> nodes) {
    return WordCount.words(String.join("", nodes.stream().map(Node::textContent).toList()));
  }
}
