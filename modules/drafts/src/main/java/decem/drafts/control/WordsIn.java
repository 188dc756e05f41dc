package decem.drafts.control;

import decem.document.Node;
import java.util.regex.Pattern;

/** Counts words as people count them: runs of letters and figures between blanks. */
final class WordsIn {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordsIn() {}

  static int of(Node document) {
    String text = document.textBetween(0, document.content().size(), " ");
    return (int) BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
  }
}
