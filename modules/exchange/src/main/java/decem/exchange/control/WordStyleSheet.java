package decem.exchange.control;

import decem.contract.Language;

/** The styles of a Word file: those written in a resource, and headings of every kind and level. */
final class WordStyleSheet {
  private static final int LEVELS = 6;
  private static final int[] HALF_POINTS = {32, 28, 24, 22, 22, 22};

  private final Language language;

  WordStyleSheet(Language language) {
    this.language = language;
  }

  String part() {
    StringBuilder more = new StringBuilder();
    XmlOut out = new XmlOut(more);
    for (int level = 1; level <= LEVELS; level++) {
      heading(out, "", "", level);
      for (String part : new String[] {"Front", "Annex"}) {
        heading(out, "", part, level);
        heading(out, "Unnumbered", part, level);
      }
      heading(out, "Unnumbered", "", level);
    }
    for (int level = 1; level <= 9; level++) {
      continued(out, level);
    }
    return Words.resource("word/styles.xml")
        .replace("{language}", language == Language.FR ? "fr-FR" : "en-GB")
        .replace("<!-- more -->", more);
  }

  private static void heading(XmlOut out, String unnumbered, String part, int level) {
    boolean first = unnumbered.isEmpty() && part.isEmpty();
    String name = String.join(" ", unnumbered, part, first ? "heading" : "Heading", "" + level);
    out.open("w:style", "w:type", "paragraph", "w:styleId", unnumbered + part + "Heading" + level);
    out.empty("w:name", "w:val", name.strip().replaceAll(" +", " "));
    out.empty("w:basedOn", "w:val", first ? "Normal" : "Heading" + level);
    out.empty("w:next", "w:val", "NumberedParagraph").empty("w:qFormat");
    out.open("w:pPr").empty("w:keepNext");
    if (first) {
      out.empty("w:spacing", "w:before", level < 3 ? 360 : 240, "w:after", 120);
    }
    out.empty("w:outlineLvl", "w:val", level - 1).close("w:pPr");
    if (first) {
      out.open("w:rPr").empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri");
      out.empty("w:b").empty("w:sz", "w:val", HALF_POINTS[level - 1]).close("w:rPr");
    }
    out.close("w:style");
  }

  private static void continued(XmlOut out, int level) {
    out.open("w:style", "w:type", "paragraph", "w:styleId", "ListContinue" + level);
    String name = level == 1 ? "List Continue" : "List Continue " + level;
    out.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
    out.open("w:pPr").empty("w:ind", "w:left", WordStyles.INDENT * level);
    out.close("w:pPr", "w:style");
  }
}
