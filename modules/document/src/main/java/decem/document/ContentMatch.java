package decem.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state of the automaton that says which children may follow; built once per node type from its
 * expression.
 */
public final class ContentMatch {
  private final boolean mayEnd;
  private final @Nullable ContentMatch[] next;

  private ContentMatch(boolean mayEnd, int types) {
    this.mayEnd = mayEnd;
    this.next = new @Nullable ContentMatch[types];
  }

  static ContentMatch of(Expression expression, List<NodeType> types) {
    return state(expression, types, new HashMap<>());
  }

  private static ContentMatch state(
      Expression from, List<NodeType> types, Map<Expression, ContentMatch> known) {
    ContentMatch there = known.get(from);
    if (there != null) return there;
    ContentMatch state = new ContentMatch(from.mayEnd(), types.size());
    known.put(from, state);
    for (NodeType type : types) {
      Expression after = from.after(type.name());
      if (!after.equals(Expression.NOTHING)) state.next[type.index()] = state(after, types, known);
    }
    return state;
  }

  /** Whether the content may stop here. */
  public boolean mayEnd() {
    return mayEnd;
  }

  /** The state after one more child, or null where that child has no place. */
  public @Nullable ContentMatch after(NodeType type) {
    return next[type.index()];
  }

  /** The state after all of these, or null. */
  public @Nullable ContentMatch after(Fragment content) {
    ContentMatch state = this;
    for (int i = 0; i < content.childCount() && state != null; i++)
      state = state.after(content.child(i).type());
    return state;
  }

  boolean isCompatibleWith(ContentMatch other) {
    for (int i = 0; i < next.length; i++) {
      if (next[i] != null && other.next[i] != null) return true;
    }
    return false;
  }

  boolean isEmpty() {
    for (ContentMatch each : next) {
      if (each != null) return false;
    }
    return true;
  }

  boolean beginsWithInline(List<NodeType> types) {
    return types.stream().anyMatch(type -> type.isInline() && next[type.index()] != null);
  }
}
