package decem.document.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values as plain Java: {@code Map<String, Object>} in the order of the text, {@code
 * List<Object>}, String, Long, Boolean and null.
 */
public final class Json {
  /** Deeper nesting is refused before it can exhaust a stack. */
  public static final int DEPTH = 128;

  private Json() {}

  /** Reads one value and nothing after it. */
  public static @Nullable Object read(String text) {
    return new JsonReader(text, false).whole();
  }

  /** Reads one object and nothing after it. */
  public static Map<String, @Nullable Object> readObject(String text) {
    return object(read(text));
  }

  /** Reads one object in whose strings lines may end: what people write to each other. */
  public static Map<String, @Nullable Object> readLetter(String text) {
    return object(new JsonReader(text, true).whole());
  }

  @SuppressWarnings("unchecked")
  public static Map<String, @Nullable Object> object(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) return (Map<String, @Nullable Object>) map;
    throw new MalformedJson("an object was expected", 0);
  }

  @SuppressWarnings("unchecked")
  public static List<@Nullable Object> array(@Nullable Object value) {
    if (value instanceof List<?> list) return (List<@Nullable Object>) list;
    throw new MalformedJson("an array was expected", 0);
  }

  /** Writes a value as JavaScript's {@code JSON.stringify} does, names in their order. */
  public static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, false);
    return out.toString();
  }

  /**
   * Writes a value canonically by RFC 8785: names in order of their UTF-16 units, nothing between
   * the tokens.
   */
  public static String canonical(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, true);
    return out.toString();
  }

  private static void write(StringBuilder out, @Nullable Object value, boolean sorted) {
    switch (value) {
      case null -> out.append("null");
      case String string -> quote(out, string);
      case Long number -> out.append(number.longValue());
      case Integer number -> out.append(number.intValue());
      case Boolean truth -> out.append(truth.booleanValue());
      case List<?> list -> writeArray(out, list, sorted);
      case Map<?, ?> map -> writeObject(out, map, sorted);
      default ->
          throw new IllegalArgumentException(
              "JSON has no place for a " + value.getClass().getName());
    }
  }

  private static void writeArray(StringBuilder out, List<?> list, boolean sorted) {
    char before = '[';
    for (Object each : list) {
      out.append(before);
      write(out, each, sorted);
      before = ',';
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void writeObject(StringBuilder out, Map<?, ?> map, boolean sorted) {
    Object[] names = map.keySet().toArray();
    if (sorted) Arrays.sort(names);
    char before = '{';
    for (Object name : names) {
      out.append(before);
      quote(out, (String) name);
      out.append(':');
      write(out, map.get(name), sorted);
      before = ',';
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  /** Appends a string with the escapes of RFC 8785, which are those of {@code JSON.stringify}. */
  public static void quote(StringBuilder out, String string) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\') continue;
      out.append(string, written, i);
      written = i + 1;
      escape(out, c);
    }
    out.append(string, written, string.length()).append('"');
  }

  private static void escape(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append(String.format("\\u%04x", (int) c));
    }
  }
}
