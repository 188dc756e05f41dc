package decem.drafts.control;

import decem.document.ChangedBlocks;
import decem.document.Node;
import java.util.List;
import java.util.regex.Pattern;

/** Counts words as people count them: runs of letters and figures between blanks. */
final class WordsIn {

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
    String text = block.textBetween(0, block.content().size(), " ");
    return (int) BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
  }
}
