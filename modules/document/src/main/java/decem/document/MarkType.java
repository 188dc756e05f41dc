package decem.document;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of mark; its rank is its place in the schema file and orders the marks of a node. */
public final class MarkType {
  private final String name;
  private final int rank;
  private final Attributes attributes;
  private final Set<String> excluded;

  MarkType(String name, int rank, Attributes attributes, Set<String> excluded) {
    this.name = name;
    this.rank = rank;
    this.attributes = attributes;
    this.excluded = excluded;
  }

  public String name() {
    return name;
  }

  public int rank() {
    return rank;
  }

  public boolean excludes(MarkType other) {
    return excluded.contains(other.name);
  }

  /** A mark with these attributes, each checked by its rule. */
  public Mark create(Map<String, @Nullable Object> given) {
    return new Mark(this, attributes.read(given));
  }

  Attributes attributes() {
    return attributes;
  }

  @Override
  public String toString() {
    return name;
  }
}
