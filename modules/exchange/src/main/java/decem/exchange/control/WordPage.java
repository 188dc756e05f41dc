package decem.exchange.control;

import decem.contract.Language;

/** What stands around the text of a Word file: the first lines, header, footer, properties. */
final class WordPage {
  private final Imprint imprint;

  WordPage(Imprint imprint) {
    this.imprint = imprint;
  }

  /** Title and reference, marked so that they are not read back as text. */
  void cover(XmlOut out) {
    out.open("w:sdt").open("w:sdtPr");
    out.empty("w:tag", "w:val", WordStyles.COVER).close("w:sdtPr").open("w:sdtContent");
    line(out, "Title", imprint.title());
    line(out, "Subtitle", imprint.line());
    out.close("w:sdtContent", "w:sdt");
  }

  String header() {
    StringBuilder text = new StringBuilder();
    XmlOut out = WordText.begin(new XmlOut(text), "w:hdr");
    ours(out);
    line(out, "Header", imprint.marking());
    out.close("w:hdr");
    return text.toString();
  }

  String footer() {
    StringBuilder text = new StringBuilder();
    XmlOut out = WordText.begin(new XmlOut(text), "w:ftr");
    ours(out);
    begin(out, "Footer");
    run(out, imprint.line());
    out.open("w:r").empty("w:tab").close("w:r");
    field(out, "PAGE");
    run(out, " / ");
    field(out, "NUMPAGES");
    out.close("w:p");
    line(out, "Footer", imprint.digestLine());
    line(out, "Header", imprint.marking());
    out.close("w:ftr");
    return text.toString();
  }

  String properties() {
    StringBuilder text = new StringBuilder();
    XmlOut out = new XmlOut(text).raw(WordText.DECLARATION);
    out.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    out.element("dc:title", imprint.title());
    out.element("dc:subject", imprint.line());
    out.element("dc:description", imprint.marking() + " · " + imprint.digestLine());
    out.element("dc:identifier", imprint.reference());
    out.element("dc:language", imprint.language() == Language.FR ? "fr-FR" : "en-GB");
    out.close("cp:coreProperties");
    return text.toString();
  }

  /** So that the part is known again and not reported as left out. */
  private static void ours(XmlOut out) {
    out.empty("w:bookmarkStart", "w:id", 0, "w:name", WordStyles.AROUND);
    out.empty("w:bookmarkEnd", "w:id", 0);
  }

  private static void line(XmlOut out, String style, String words) {
    begin(out, style);
    run(out, words);
    out.close("w:p");
  }

  private static void begin(XmlOut out, String style) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close("w:pPr");
  }

  private static void run(XmlOut out, String words) {
    out.open("w:r").element("w:t", words, "xml:space", "preserve").close("w:r");
  }

  private static void field(XmlOut out, String code) {
    mark(out, "begin");
    out.open("w:r").element("w:instrText", " " + code + " ", "xml:space", "preserve").close("w:r");
    mark(out, "separate");
    run(out, "1");
    mark(out, "end");
  }

  private static void mark(XmlOut out, String where) {
    out.open("w:r").empty("w:fldChar", "w:fldCharType", where).close("w:r");
  }
}
