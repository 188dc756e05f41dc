package decem.exchange.control;

import java.util.ArrayList;
import java.util.List;

/** The table of contents of a sample, as the field that Word keeps. */
final class SampleContents {
  private final boolean french;
  private final List<Entry> entries = new ArrayList<>();
  private String title = "";

  private record Entry(int level, String words, int page) {}

  SampleContents(boolean french) {
    this.french = french;
  }

  void titled(String words) {
    title = words;
  }

  /** The bookmark of the heading, to stand around its words. */
  String add(int level, String words, int page) {
    entries.add(new Entry(level, words, page));
    return bookmark(entries.size());
  }

  private static String bookmark(int entry) {
    return "_Toc%08d".formatted(90_000 + entry);
  }

  void write(XmlOut out) {
    out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    out.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    out.close("w:docPartObj", "w:sdtPr").open("w:sdtContent");
    style(out.open("w:p"), "TOCHeading").open("w:r").element("w:t", title).close("w:r", "w:p");
    for (int entry = 1; entry <= entries.size(); entry++) {
      entry(entry, out);
    }
    mark(out.open("w:p"), "end").close("w:p", "w:sdtContent", "w:sdt");
  }

  private void entry(int number, XmlOut out) {
    Entry entry = entries.get(number - 1);
    style(out.open("w:p"), "TOC" + entry.level());
    if (number == 1) {
      begin(" TOC \\o \"1-3\" \\h \\z \\u ", out);
    }
    out.open("w:hyperlink", "w:anchor", bookmark(number), "w:history", 1);
    out.open("w:r")
        .element("w:t", entry.words(), "xml:space", "preserve")
        .empty("w:tab")
        .close("w:r");
    begin(" PAGEREF " + bookmark(number) + " \\h ", out);
    out.open("w:r").element("w:t", String.valueOf(entry.page())).close("w:r");
    mark(out, "end").close("w:hyperlink", "w:p");
  }

  private XmlOut style(XmlOut out, String style) {
    out.open("w:pPr").empty("w:pStyle", "w:val", SampleStyles.id(french, style));
    return out.close("w:pPr");
  }

  private static void begin(String code, XmlOut out) {
    mark(out, "begin").open("w:r").element("w:instrText", code, "xml:space", "preserve");
    mark(out.close("w:r"), "separate");
  }

  private static XmlOut mark(XmlOut out, String type) {
    return out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
  }
}
