package decem.exchange.control;

/** The words that every XML part of a Word file begins with. */
final class WordText {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final Object[] NAMESPACES = {
    "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"
  };

  private WordText() {}

  static XmlOut begin(XmlOut out, String root) {
    return out.raw(DECLARATION).open(root, NAMESPACES);
  }
}
