package decem.exchange.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word's fields that are open at a place in the text: an instruction, then its last result. They
 * nest, and a table of contents runs over many paragraphs.
 */
final class Fields {
  private static final Pattern ADDRESS =
      Pattern.compile("HYPERLINK\\s+(?!\\\\)(?:\"([^\"]*)\"|(\\S+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE = Pattern.compile("\\\\l\\s+(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern CITATION =
      Pattern.compile("(?:ADDIN (?:ZOTERO_ITEM|EN\\.CITE|CSL_CITATION|MENDELEY)|CITATION\\b).*");

  private final Deque<Field> open = new ArrayDeque<>();

  enum Kind {
    CONTENTS,
    LINK,
    CITATION,
    OTHER
  }

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inCode = true;
    private Kind kind = Kind.OTHER;
    private String href = "";
  }

  void begin() {
    open.push(new Field());
  }

  void code(String letters) {
    Field field = open.peek();
    if (field != null && field.inCode) {
      field.code.append(letters);
    }
  }

  /** The instruction is complete and its result begins. */
  Kind separate() {
    Field field = open.peek();
    if (field == null || !field.inCode) {
      return Kind.OTHER;
    }
    field.inCode = false;
    String code = field.code.toString().strip();
    field.kind = kind(code);
    field.href = field.kind == Kind.LINK ? href(code) : "";
    return field.kind;
  }

  /** Where the letters of the innermost field lead, once that has been judged. */
  void point(String href) {
    Field field = open.peek();
    if (field != null) {
      field.href = href;
    }
  }

  void end() {
    open.poll();
  }

  /** Letters here are an instruction, or belong to a table that we make ourselves. */
  boolean isSilent() {
    return open.stream().anyMatch(field -> field.inCode || field.kind == Kind.CONTENTS);
  }

  String href() {
    return open.stream()
        .map(field -> field.href)
        .filter(href -> !href.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Instructions do not run over paragraphs: what is still open here was cut off by a deletion. */
  void endParagraph() {
    open.removeIf(field -> field.inCode);
  }

  /** A heading ends a table of contents that somebody forgot to end. */
  void endContents() {
    open.removeIf(field -> field.kind == Kind.CONTENTS);
  }

  static Kind kind(String code) {
    String upper = code.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    String first = upper.split(" ", 2)[0];
    return switch (first) {
      case "TOC", "INDEX", "TOA" -> Kind.CONTENTS;
      case "HYPERLINK" -> Kind.LINK;
      default -> CITATION.matcher(upper).matches() ? Kind.CITATION : Kind.OTHER;
    };
  }

  static String href(String code) {
    String address = firstGroup(ADDRESS.matcher(code));
    String place = firstGroup(PLACE.matcher(code));
    return place.isEmpty() ? address : address + "#" + place;
  }

  private static String firstGroup(Matcher matcher) {
    if (!matcher.find()) {
      return "";
    }
    String quoted = matcher.group(1);
    return quoted == null ? matcher.group(2) : quoted;
  }
}
