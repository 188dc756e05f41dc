package decem.exchange.control;

/** What stands around the text of a sample: head and foot of each page, properties, part list. */
final class SampleFurniture {
  private SampleFurniture() {}

  static String header(String title, boolean french) {
    StringBuilder header = new StringBuilder();
    XmlOut part = paragraph(WordText.begin(new XmlOut(header), "w:hdr"), french, "Header");
    part.open("w:r").element("w:t", title, "xml:space", "preserve");
    part.close("w:r", "w:p", "w:hdr");
    return header.toString();
  }

  static String footer(boolean french) {
    StringBuilder footer = new StringBuilder();
    XmlOut part = paragraph(WordText.begin(new XmlOut(footer), "w:ftr"), french, "Footer");
    field(part, "PAGE", "1");
    part.open("w:r")
        .element("w:t", french ? " sur " : " of ", "xml:space", "preserve")
        .close("w:r");
    field(part, "NUMPAGES", "40");
    part.close("w:p", "w:ftr");
    return footer.toString();
  }

  private static XmlOut paragraph(XmlOut part, boolean french, String style) {
    part.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", SampleStyles.id(french, style));
    return part.close("w:pPr");
  }

  private static void field(XmlOut part, String code, String result) {
    part.open("w:fldSimple", "w:instr", " " + code + " ").open("w:r").element("w:t", result);
    part.close("w:r", "w:fldSimple");
  }

  static String properties(String title, boolean french) {
    StringBuilder properties = new StringBuilder();
    XmlOut part = new XmlOut(properties).raw(WordText.DECLARATION);
    part.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    part.element("dc:title", title).element("dc:language", french ? "fr" : "en");
    part.close("cp:coreProperties");
    return properties.toString();
  }

  /** Those of our own files, and the comments that they do not have. */
  static String types() {
    String kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    String comments =
        "<Override PartName=\"/word/comments.xml\" ContentType=\"" + kind + "\"/></Types>";
    return Words.resource("word/content-types.xml").replace("</Types>", comments);
  }
}
