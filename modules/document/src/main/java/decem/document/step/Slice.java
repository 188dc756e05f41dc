package decem.document.step;

import decem.document.DocumentRefused;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.Refusal;
import decem.document.Schema;
import decem.document.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document that may be cut through nodes at both edges, as deep as the open counts
 * say.
 */
public record Slice(Fragment content, int openStart, int openEnd) {
  public static final Slice EMPTY = new Slice(Fragment.EMPTY, 0, 0);
  private static final Set<String> NAMES = Set.of("content", "openStart", "openEnd");

  /** What lies between two positions of a document. */
  public static Slice of(Node document, int from, int to) {
    if (from == to) return EMPTY;
    ResolvedPosition start = ResolvedPosition.of(document, from);
    ResolvedPosition end = ResolvedPosition.of(document, to);
    int depth = start.sharedDepth(to);
    int begin = start.start(depth);
    Fragment content = start.node(depth).content().cut(from - begin, to - begin);
    return new Slice(content, start.depth() - depth, end.depth() - depth);
  }

  /** How many positions it adds where it is put. */
  public int size() {
    return content.size() - openStart - openEnd;
  }

  /** This slice with nodes put in at a position of it. */
  Slice with(int position, Fragment inserted) {
    Fragment filled =
        insert(content, position + openStart, inserted, openStart + 1, openEnd + 1, null);
    return new Slice(filled, openStart, openEnd);
  }

  private static Fragment insert(
      Fragment content,
      int at,
      Fragment inserted,
      int openStart,
      int openEnd,
      @Nullable Node parent) {
    int index = content.indexAt(at);
    int offset = content.startOf(index);
    if (offset == at || content.child(index).isText()) {
      boolean closed = openStart <= 0 && openEnd <= 0;
      if (parent != null && closed && !parent.type().admits(put(content, offset, inserted))) {
        throw new DocumentRefused(Refusal.Code.STRUCTURE, "content does not fit in the gap");
      }
      return put(content, at, inserted);
    }
    Node child = content.child(index);
    int openBefore = index == 0 ? openStart - 1 : 0;
    int openAfter = index == content.childCount() - 1 ? openEnd - 1 : 0;
    Fragment inner =
        insert(child.content(), at - offset - 1, inserted, openBefore, openAfter, child);
    return content.replaceChild(index, child.withContent(inner));
  }

  private static Fragment put(Fragment content, int at, Fragment inserted) {
    return content.cut(0, at).append(inserted).append(content.cut(at, content.size()));
  }

  /** As JavaScript writes it; an empty slice has no JSON of its own. */
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("content", content.nodes().stream().map(Node::json).toList());
    if (openStart > 0) json.put("openStart", (long) openStart);
    if (openEnd > 0) json.put("openEnd", (long) openEnd);
    return json;
  }

  /**
   * Strict: only known names, open counts that exist along the edges, no deeper than a document.
   */
  static Slice read(@Nullable Object value) {
    StepJson json = new StepJson(Json.object(value));
    json.only(NAMES);
    Fragment content = Schema.current().readFragment(json.value("content"));
    Slice slice = new Slice(content, json.numberOr("openStart", 0), json.numberOr("openEnd", 0));
    Checks.slice(slice);
    return slice;
  }
}
