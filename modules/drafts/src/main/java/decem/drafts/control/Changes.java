package decem.drafts.control;

import decem.document.Documents;
import decem.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which blocks of text were written or changed between two states. */
public final class Changes {

  private Changes() {}

  /** Ids of text blocks in the later document that the earlier one has not, or has otherwise. */
  public static List<String> between(Node earlier, Node later) {
    Map<String, String> before = textblocks(earlier);
    List<String> changed = new ArrayList<>();
    textblocks(later)
        .forEach(
            (id, digest) -> {
              if (!digest.equals(before.get(id))) {
                changed.add(id);
              }
            });
    return changed;
  }

  private static Map<String, String> textblocks(Node document) {
    Map<String, String> digests = new HashMap<>();
    document.visit(
        (node, at, parent) -> {
          if (node.isTextblock() && !node.id().isEmpty()) {
            digests.put(node.id(), Documents.digest(node));
          }
          return !node.isTextblock();
        });
    return digests;
  }
}
