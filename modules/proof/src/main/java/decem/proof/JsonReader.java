package decem.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads strict JSON: UTF-8, no key twice, whole numbers, at most 200 levels, nothing after it. */
final class JsonReader {

  private static final int DEEPEST = 200;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  static Json read(byte[] bytes) {
    JsonReader reader = new JsonReader(decoded(bytes));
    Json json = reader.value();
    reader.skipBlanks();
    if (reader.at != reader.text.length()) {
      throw reader.broken("something follows");
    }
    return json;
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new JsonBroken("not UTF-8");
    }
  }

  private Json value() {
    if (++depth > DEEPEST) {
      throw broken("nested too deep");
    }
    skipBlanks();
    Json json =
        switch (peek()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> new Json.Text(string());
          case 't' -> word("true", new Json.Truth(true));
          case 'f' -> word("false", new Json.Truth(false));
          case 'n' -> word("null", new Json.Nothing());
          default -> whole();
        };
    depth--;
    return json;
  }

  private Json object() {
    Map<String, Json> members = new LinkedHashMap<>();
    expect('{');
    skipBlanks();
    while (!passed('}', members.isEmpty())) {
      skipBlanks();
      String key = string();
      skipBlanks();
      expect(':');
      if (members.put(key, value()) != null) {
        throw broken("a key twice: " + key);
      }
      skipBlanks();
    }
    return new Json.Obj(members);
  }

  private Json array() {
    List<Json> items = new ArrayList<>();
    expect('[');
    skipBlanks();
    while (!passed(']', items.isEmpty())) {
      items.add(value());
      skipBlanks();
    }
    return new Json.Arr(items);
  }

  /** True at the end of a list of members; else takes the comma that must stand between two. */
  private boolean passed(char end, boolean first) {
    if (peek() == end) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private String string() {
    expect('"');
    StringBuilder letters = new StringBuilder();
    while (peek() != '"') {
      char letter = text.charAt(at++);
      if (letter < ' ') {
        throw broken("a control character in letters");
      }
      letters.append(letter == '\\' ? escaped() : letter);
    }
    at++;
    return letters.toString();
  }

  private char escaped() {
    peek();
    char letter = text.charAt(at++);
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw broken("an unknown escape");
    };
  }

  private char unicode() {
    at += 4;
    try {
      return (char) Integer.parseInt(text.substring(at - 4, Math.min(at, text.length())), 16);
    } catch (NumberFormatException notHexadecimal) {
      throw broken("an unknown escape");
    }
  }

  private Json whole() {
    int from = at;
    while (at < text.length() && "-+.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    if (!digits.matches("0|-?[1-9][0-9]{0,15}")) {
      throw broken("no whole number");
    }
    return new Json.Whole(Long.parseLong(digits));
  }

  private Json word(String word, Json meaning) {
    if (!text.startsWith(word, at)) {
      throw broken("an unknown word");
    }
    at += word.length();
    return meaning;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw broken("it ends too early");
    }
    return text.charAt(at);
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw broken("'" + wanted + "' expected");
    }
    at++;
  }

  private JsonBroken broken(String what) {
    return new JsonBroken(what + " at letter " + at);
  }
}
