package decem.document.diff;

import decem.document.Node;
import decem.document.reading.WordCount;
import java.util.List;

/** A run of words inside a pair of blocks. */
record WordOp(Kind kind, List<Node> before, List<Node> after) {
  enum Kind {
    SAME,
    /** The same words in other marks. */
    REFORMATTED,
    DELETED,
    INSERTED
  }

  int words() {
    return words(before) + words(after);
  }

  private static int words(List<Node> nodes) {
    return WordCount.words(String.join("", nodes.stream().map(Node::textContent).toList()));
  }
}
