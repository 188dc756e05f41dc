package decem.document;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The ids of blocks and notes: unique in a text, as an invariant (DESIGN 5, LIVE-DRAFTING 8). */
public final class BlockIds {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private BlockIds() {}

  /** A new id of twelve letters and digits; it begins with a letter. */
  public static String fresh() {
    StringBuilder id = new StringBuilder(12).append(LETTERS.charAt(RANDOM.nextInt(26)));
    while (id.length() < 12) id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    return id.toString();
  }

  /** All ids in the order of the text, the empty ones left out. */
  public static List<String> of(Node document) {
    List<String> ids = new ArrayList<>();
    document.visit(
        (node, at, parent) -> {
          if (!node.id().isEmpty()) ids.add(node.id());
          return true;
        });
    return ids;
  }

  /** The first id that stands a second time. */
  public static Optional<String> firstRepeated(Node document) {
    Set<String> seen = new HashSet<>();
    return of(document).stream().filter(id -> !seen.add(id)).findFirst();
  }

  /**
   * The document with an id wherever one is missing, and a new one for each later copy of an id.
   */
  public static Node completed(Node document) {
    return completed(document, BlockIds::fresh);
  }

  /** The same with ids from the caller: templates and tests want the same ones each time. */
  public static Node completed(Node document, Supplier<String> fresh) {
    return completed(document, new HashSet<>(), new HashSet<>(of(document)), fresh);
  }

  private static Node completed(
      Node node, Set<String> kept, Set<String> taken, Supplier<String> fresh) {
    Node named = node;
    if (node.type().hasAttribute("id") && (node.id().isEmpty() || !kept.add(node.id()))) {
      named = node.withId(free(taken, fresh));
      kept.add(named.id());
    }
    if (named.content().isEmpty()) return named;
    List<Node> children = new ArrayList<>(named.childCount());
    for (Node child : named.children()) children.add(completed(child, kept, taken, fresh));
    return named.withContent(Fragment.of(children));
  }

  /** The node without any id, itself and below: for copies that stand beside their original. */
  public static Node removed(Node node) {
    Node bare = node.id().isEmpty() ? node : node.withId("");
    if (bare.content().isEmpty()) return bare;
    return bare.withContent(Fragment.of(bare.children().stream().map(BlockIds::removed).toList()));
  }

  private static String free(Set<String> taken, Supplier<String> fresh) {
    String id = fresh.get();
    while (!taken.add(id)) id = fresh.get();
    return id;
  }
}
