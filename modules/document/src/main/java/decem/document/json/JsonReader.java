package decem.document.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over one text. */
final class JsonReader {
  /** JavaScript counts exactly up to here, and so do we. */
  private static final long LARGEST = (1L << 53) - 1;

  private final String text;
  private final boolean lines;
  private int at;
  private int depth;

  JsonReader(String text, boolean lines) {
    this.text = text;
    this.lines = lines;
  }

  @Nullable Object whole() {
    Object value = value();
    blank();
    if (at < text.length()) throw problem("something follows the value");
    return value;
  }

  private @Nullable Object value() {
    blank();
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() {
    enter();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    if (!ends('}')) {
      do {
        blank();
        if (peek() != '"') throw problem("a name was expected");
        String name = string();
        expect(':');
        if (object.containsKey(name)) throw problem("the name " + name + " stands twice");
        object.put(name, value());
      } while (another('}'));
    }
    depth--;
    return object;
  }

  private List<@Nullable Object> array() {
    enter();
    List<@Nullable Object> array = new ArrayList<>();
    if (!ends(']')) {
      do {
        array.add(value());
      } while (another(']'));
    }
    depth--;
    return array;
  }

  private void enter() {
    at++;
    if (++depth > Json.DEPTH) throw new MalformedJson("nested too deep", at, true);
  }

  private boolean ends(char end) {
    blank();
    if (peek() != end) return false;
    at++;
    return true;
  }

  private boolean another(char end) {
    blank();
    char c = peek();
    if (c != ',' && c != end) throw problem("a comma or the end was expected");
    at++;
    return c == ',';
  }

  private void expect(char expected) {
    blank();
    if (peek() != expected) throw problem(expected + " was expected");
    at++;
  }

  private <T extends @Nullable Object> T word(String word, T value) {
    if (!text.startsWith(word, at)) throw problem("not a value");
    at += word.length();
    return value;
  }

  private Long number() {
    int start = at;
    if (peek() == '-') at++;
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
    if (at == digits) throw problem("not a value");
    boolean leadingZero = text.charAt(digits) == '0' && (at > digits + 1 || digits > start);
    boolean fraction = at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0;
    if (leadingZero || fraction || at - digits > 16) throw problem("not an integer");
    long number = Long.parseLong(text.substring(start, at));
    if (Math.abs(number) > LARGEST) throw problem("not an exact integer");
    return number;
  }

  private String string() {
    int start = ++at;
    while (true) {
      char c = peek();
      if (c == '"') return checked(text.substring(start, at++));
      if (c == '\\') return checked(escaped(start));
      if (c < ' ') throw problem("a control character");
      at++;
    }
  }

  private String escaped(int start) {
    StringBuilder out = new StringBuilder().append(text, start, at);
    while (true) {
      char c = peek();
      at++;
      if (c == '"') return out.toString();
      if (c < ' ') throw problem("a control character");
      out.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> unit();
      default -> throw problem("not an escape");
    };
  }

  private char unit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0 || peek() > 'f') throw problem("not four hexadecimal digits");
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private String checked(String string) {
    String letters = lines ? string.replace('\n', ' ').replace('\r', ' ') : string;
    if (!Characters.areAllowed(letters))
      throw problem("a control character or half a surrogate pair");
    return string;
  }

  private void blank() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) at++;
  }

  private char peek() {
    if (at >= text.length()) throw problem("the text ends too early");
    return text.charAt(at);
  }

  private MalformedJson problem(String problem) {
    return new MalformedJson(problem, at);
  }
}
