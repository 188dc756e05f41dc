package decem.drafts.control;

import decem.document.Node;
import java.util.List;
import java.util.Set;

/**
 * What became of a text between two states, as people would tell it. Says nothing in any language
 * but the titles of sections, which are the text's own.
 */
public record Work(List<Deed> deeds, int wordsAdded, int wordsRemoved) {

  /** All that changed. */
  public static Work between(Node before, Node after) {
    return new Reckoning(before, after, block -> true).work();
  }

  /** What changed in blocks and notes that somebody touched; others may have written meanwhile. */
  static Work between(Node before, Node after, Set<String> touched) {
    return new Reckoning(before, after, touched::contains).work();
  }

  /** Nothing was left of it in the end. */
  public boolean isNothing() {
    return deeds.isEmpty();
  }
}
