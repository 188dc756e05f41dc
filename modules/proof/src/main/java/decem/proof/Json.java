package decem.proof;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON value. Numbers are whole: nothing that we hash holds a fraction, so that no rounding can
 * come between two readers.
 */
sealed interface Json {

  /** Keys in the order of RFC 8785, which is that of their UTF-16 units. */
  record Obj(SortedMap<String, Json> members) implements Json {
    Obj(Map<String, Json> members) {
      this(new TreeMap<>(members));
    }

    Json get(String key) {
      Json found = members.get(key);
      if (found == null) {
        throw new JsonBroken("no " + key);
      }
      return found;
    }
  }

  record Arr(List<Json> items) implements Json {}

  record Text(String text) implements Json {}

  record Whole(long number) implements Json {}

  record Truth(boolean value) implements Json {}

  record Nothing() implements Json {}

  default String text() {
    if (this instanceof Text(String text)) {
      return text;
    }
    throw new JsonBroken("letters expected");
  }

  default long whole() {
    if (this instanceof Whole(long number)) {
      return number;
    }
    throw new JsonBroken("a whole number expected");
  }

  default Obj object() {
    if (this instanceof Obj object) {
      return object;
    }
    throw new JsonBroken("an object expected");
  }

  default List<Json> items() {
    if (this instanceof Arr(List<Json> items)) {
      return items;
    }
    throw new JsonBroken("a list expected");
  }
}
