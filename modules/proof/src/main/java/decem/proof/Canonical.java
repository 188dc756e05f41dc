package decem.proof;

import java.nio.charset.StandardCharsets;

/** Writes JSON as RFC 8785 (JCS) wants it: one form, the same on every machine. */
final class Canonical {

  private final StringBuilder out = new StringBuilder();

  private Canonical() {}

  static byte[] bytes(Json json) {
    Canonical canonical = new Canonical();
    canonical.write(json);
    return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Json json) {
    switch (json) {
      case Json.Obj object -> object(object);
      case Json.Arr array -> array(array);
      case Json.Text(String text) -> text(text);
      case Json.Whole(long number) -> out.append(number);
      case Json.Truth(boolean value) -> out.append(value);
      case Json.Nothing nothing -> out.append("null");
    }
  }

  private void object(Json.Obj object) {
    out.append('{');
    String between = "";
    for (var member : object.members().entrySet()) {
      out.append(between);
      text(member.getKey());
      out.append(':');
      write(member.getValue());
      between = ",";
    }
    out.append('}');
  }

  private void array(Json.Arr array) {
    out.append('[');
    String between = "";
    for (Json item : array.items()) {
      out.append(between);
      write(item);
      between = ",";
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      letter(text.charAt(i));
    }
    out.append('"');
  }

  private void letter(char letter) {
    switch (letter) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (letter < ' ') {
          out.append(String.format("\\u%04x", (int) letter));
        } else {
          out.append(letter);
        }
      }
    }
  }
}
