package decem.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of inline content: strong, em, a link. Sets of marks are lists in the order of rank.
 */
public final class Mark {
  private final MarkType type;
  private final @Nullable Object[] values;

  Mark(MarkType type, @Nullable Object[] values) {
    this.type = type;
    this.values = values;
  }

  public MarkType type() {
    return type;
  }

  public boolean is(String name) {
    return type.name().equals(name);
  }

  public @Nullable Object attribute(String name) {
    return type.attributes().value(values, name);
  }

  public String string(String name) {
    return (String) Objects.requireNonNull(attribute(name));
  }

  /**
   * This mark added to a set: what it excludes goes, and it is not added beside a mark that
   * excludes it.
   */
  public List<Mark> addedTo(List<Mark> set) {
    List<Mark> with = new ArrayList<>(set.size() + 1);
    boolean placed = false;
    for (Mark other : set) {
      if (equals(other)) return set;
      if (type.excludes(other.type)) continue;
      if (other.type.excludes(type)) return set;
      if (!placed && other.type.rank() > type.rank()) {
        with.add(this);
        placed = true;
      }
      with.add(other);
    }
    if (!placed) with.add(this);
    return List.copyOf(with);
  }

  public List<Mark> removedFrom(List<Mark> set) {
    return set.contains(this) ? set.stream().filter(other -> !equals(other)).toList() : set;
  }

  public Map<String, @Nullable Object> json() {
    return json(false);
  }

  Map<String, @Nullable Object> json(boolean leaveOutDefaults) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("type", type.name());
    Map<String, @Nullable Object> attrs = type.attributes().json(values, leaveOutDefaults);
    if (!attrs.isEmpty()) json.put("attrs", attrs);
    return json;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Mark mark && type == mark.type && Arrays.equals(values, mark.values);
  }

  @Override
  public int hashCode() {
    return type.hashCode() * 31 + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return json().toString();
  }
}
