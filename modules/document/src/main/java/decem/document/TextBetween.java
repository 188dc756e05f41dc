package decem.document;

/** Collects the letters between two positions. */
final class TextBetween {
  private final int from;
  private final int to;
  private final String betweenBlocks;
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  TextBetween(int from, int to, String betweenBlocks) {
    this.from = from;
    this.to = to;
    this.betweenBlocks = betweenBlocks;
  }

  String of(Node node) {
    collect(node.content(), 0);
    return out.toString();
  }

  private void collect(Fragment content, int start) {
    int index = content.indexAt(Math.max(0, Math.min(content.size(), from - start)));
    int at = start + content.startOf(index);
    for (int i = index; i < content.childCount() && at < to; i++) {
      Node child = content.child(i);
      if (at + child.nodeSize() > from) take(child, at);
      at += child.nodeSize();
    }
  }

  private void take(Node node, int at) {
    String letters =
        node.isText() ? lettersOf(node, at) : node.isLeaf() ? node.type().leafText() : "";
    if (node.isTextblock() || node.isBlock() && node.isLeaf() && !letters.isEmpty()) {
      if (!first) out.append(betweenBlocks);
      first = false;
    }
    out.append(letters);
    if (!node.isLeaf()) collect(node.content(), at + 1);
  }

  private String lettersOf(Node text, int at) {
    return text.text().substring(Math.max(from, at) - at, Math.min(text.nodeSize(), to - at));
  }
}
