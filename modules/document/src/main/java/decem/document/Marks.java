package decem.document;

import java.util.Map;

/** The marks of the schema by name, for building documents. */
public final class Marks {
  private static final Mark STRONG = plain("strong");
  private static final Mark EM = plain("em");
  private static final Mark UNDERLINE = plain("underline");
  private static final Mark SUPERSCRIPT = plain("superscript");
  private static final Mark SUBSCRIPT = plain("subscript");

  private Marks() {}

  private static Mark plain(String name) {
    return Schema.current().markType(name).create(Map.of());
  }

  public static Mark strong() {
    return STRONG;
  }

  public static Mark em() {
    return EM;
  }

  public static Mark underline() {
    return UNDERLINE;
  }

  public static Mark superscript() {
    return SUPERSCRIPT;
  }

  public static Mark subscript() {
    return SUBSCRIPT;
  }

  /** A link; any other address than http, https, mailto or a place in the text is refused. */
  public static Mark link(String href) {
    return Schema.current().markType("link").create(Map.of("href", href));
  }

  /** Whether an address may stand in a link. */
  public static boolean mayLinkTo(String href) {
    try {
      link(href);
      return true;
    } catch (DocumentRefused refused) {
      return false;
    }
  }
}
