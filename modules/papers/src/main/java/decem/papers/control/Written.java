package decem.papers.control;

import decem.contract.drafts.PinnedText;
import decem.document.DocumentRefused;
import decem.document.Documents;
import decem.document.Node;
import decem.platform.words.Typed;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which texts of a paper are there at all. A language in which nothing has been written yet is no
 * language of a version: nobody could read, compare or decide on it.
 */
public final class Written {

  private Written() {}

  /** Of the texts that were pinned those that hold something. */
  public static List<PinnedText> among(List<PinnedText> pinned) {
    return pinned.stream().filter(Written::isThere).toList();
  }

  private static boolean isThere(PinnedText text) {
    return isThere(new String(text.bytes(), StandardCharsets.UTF_8));
  }

  /** Whether there is a letter that can be seen, or a picture; what drafts will refuse counts. */
  public static boolean isThere(String json) {
    try {
      return isThere(Documents.read(json));
    } catch (DocumentRefused judgedElsewhere) {
      return true;
    }
  }

  private static boolean isThere(Node document) {
    boolean[] found = {false};
    document.visit(
        (node, at, parent) -> {
          found[0] |= node.is("figure") || !Typed.isEmpty(node.text());
          return !found[0];
        });
    return found[0];
  }
}
