package decem.drafts.control;

import decem.document.ChangedBlocks;
import decem.document.Node;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts words as people count them: runs of letters and figures between blanks. What is suggested
 * to come counts already, what is suggested to go no more.
 */
final class WordsIn {

  private static final String BOUNDARY = "\u200b";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordsIn() {}

  static int of(Node document) {
    return of(document.children());
  }

  /** How many more there are after a change, or fewer; only what has changed is counted. */
  static int more(ChangedBlocks changed) {
    return of(changed.is()) - of(changed.was());
  }

  private static int of(List<Node> blocks) {
    return blocks.stream().mapToInt(WordsIn::ofBlock).sum();
  }

  private static int ofBlock(Node block) {
    StringBuilder letters = new StringBuilder();
    read(block, letters);
    return (int) BLANKS.splitAsStream(letters).filter(word -> !word.isEmpty()).count();
  }

  private static void read(Node node, StringBuilder letters) {
    if (node.marks().stream().anyMatch(mark -> mark.is("deletion"))) {
      return;
    }
    if (node.isText()) {
      letters.append(node.text().replace(BOUNDARY, ""));
      return;
    }
    letters.append(' ');
    node.children().forEach(child -> read(child, letters));
  }
}
