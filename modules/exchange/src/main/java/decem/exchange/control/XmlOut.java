package decem.exchange.control;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes XML as it comes; whatever is not a tag is escaped. */
final class XmlOut {
  private final Appendable out;

  XmlOut(Appendable out) {
    this.out = out;
  }

  /** Opens an element with pairs of attribute names and values. */
  XmlOut open(String tag, Object... attributes) {
    return start(tag, attributes).raw(">");
  }

  XmlOut empty(String tag, Object... attributes) {
    return start(tag, attributes).raw("/>");
  }

  XmlOut close(String... tags) {
    for (String tag : tags) {
      raw("</").raw(tag).raw(">");
    }
    return this;
  }

  XmlOut element(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** What is XML already. */
  XmlOut raw(CharSequence xml) {
    try {
      out.append(xml);
      return this;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  XmlOut text(String text) {
    int written = 0;
    for (int at = 0; at < text.length(); at++) {
      String escaped = escaped(text.charAt(at));
      if (!escaped.isEmpty()) {
        raw(text.substring(written, at)).raw(escaped);
        written = at + 1;
      }
    }
    return raw(text.substring(written));
  }

  private XmlOut start(String tag, Object... attributes) {
    raw("<").raw(tag);
    for (int at = 0; at < attributes.length; at += 2) {
      raw(" ").raw(attributes[at].toString()).raw("=\"");
      text(attributes[at + 1].toString()).raw("\"");
    }
    return this;
  }

  private static String escaped(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t' -> "&#9;";
      default -> "";
    };
  }
}
