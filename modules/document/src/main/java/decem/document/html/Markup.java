package decem.document.html;

/** Writes elements; whatever is not a tag goes through {@link #text} and is escaped. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /**
   * Opens an element with pairs of attribute names and values; an empty value leaves the attribute
   * out.
   */
  Markup open(String tag, String... attributes) {
    tag(tag, attributes);
    out.append('>');
    return this;
  }

  /** An element without content. */
  Markup empty(String tag, String... attributes) {
    tag(tag, attributes);
    out.append("/>");
    return this;
  }

  private void tag(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1].isEmpty() && !attributes[i].equals("alt")) continue;
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
  }

  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Markup text(CharSequence letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\u200b' -> {}
        default -> out.append(c);
      }
    }
    return this;
  }

  Markup element(String tag, String letters, String... attributes) {
    return open(tag, attributes).text(letters).close(tag);
  }

  /** What another one has written. */
  Markup add(Markup other) {
    out.append(other.out);
    return this;
  }

  Markup line() {
    out.append('\n');
    return this;
  }

  int length() {
    return out.length();
  }

  /** What was written behind that length. */
  String since(int length) {
    return out.substring(length);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
