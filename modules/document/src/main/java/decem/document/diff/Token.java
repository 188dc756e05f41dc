package decem.document.diff;

import decem.document.Fragment;
import decem.document.Node;
import decem.document.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, blank, sign, note or break of a block, with the nodes that it is made of; equal when the
 * words are.
 */
record Token(String key, List<Node> pieces) {
  static List<Token> of(Node block) {
    List<Token> tokens = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    for (Node child : block.children()) {
      if (child.isText()) {
        run.add(child);
        continue;
      }
      cut(run, tokens);
      run.clear();
      tokens.add(new Token("\u0000" + child.type() + child.textContent(), List.of(child)));
    }
    cut(run, tokens);
    return tokens;
  }

  private static void cut(List<Node> run, List<Token> tokens) {
    Fragment fragment = Fragment.of(run);
    String letters = String.join("", run.stream().map(Node::text).toList());
    int at = 0;
    for (String key : Tokens.of(letters)) {
      tokens.add(new Token(key, fragment.cut(at, at + key.length()).nodes()));
      at += key.length();
    }
  }

  boolean isBlank() {
    return key.isBlank();
  }

  boolean isBlankLike(Token other) {
    return isBlank() && key.equals(other.key);
  }

  static List<Node> nodes(List<Token> tokens) {
    List<Node> nodes = new ArrayList<>();
    for (Token token : tokens) nodes.addAll(token.pieces);
    return Fragment.of(nodes).nodes();
  }
}
