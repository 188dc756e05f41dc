package decem.exchange.control;

/** Styles and lists as Word itself would have made them, in English and in French. */
final class SampleStyles {
  static final int NUMBERED = 1;
  static final int BULLETS = 2;
  static final int FIRST_LIST = 3;
  static final int LISTS = 40;

  private SampleStyles() {}

  static String id(boolean french, String english) {
    if (!french) {
      return english;
    }
    return switch (english) {
      case "Title" -> "Titre";
      case "Subtitle" -> "Sous-titre";
      case "Heading1" -> "Titre1";
      case "Heading2" -> "Titre2";
      case "Heading3" -> "Titre3";
      case "Quote" -> "Citation";
      case "Caption" -> "Lgende";
      case "ListParagraph" -> "Paragraphedeliste";
      case "FootnoteText" -> "Notedebasdepage";
      case "FootnoteReference" -> "Appelnotedebasdep";
      case "CommentText" -> "Commentaire";
      case "CommentReference" -> "Marquedecommentaire";
      case "TOCHeading" -> "En-ttedetabledesmatires";
      case "TOC1" -> "TM1";
      case "TOC2" -> "TM2";
      case "TOC3" -> "TM3";
      case "Header" -> "En-tte";
      case "Footer" -> "Pieddepage";
      case "Hyperlink" -> "Lienhypertexte";
      default -> english;
    };
  }

  static String styles(boolean french) {
    StringBuilder text = new StringBuilder();
    XmlOut out = WordText.begin(new XmlOut(text), "w:styles");
    out.raw(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/>");
    out.raw("<w:sz w:val=\"22\"/><w:lang w:val=\"" + (french ? "fr-FR" : "en-GB") + "\"/>");
    out.raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr>");
    out.raw("</w:pPrDefault></w:docDefaults>");
    paragraph(out, french, "Normal", "Normal", "");
    paragraph(out, french, "Title", "Title", "<w:rPr><w:b/><w:sz w:val=\"48\"/></w:rPr>");
    paragraph(out, french, "Subtitle", "Subtitle", "");
    paragraph(out, french, "TOCHeading", "TOC Heading", "<w:rPr><w:b/></w:rPr>");
    for (int level = 1; level <= 3; level++) {
      heading(out, french, level);
      paragraph(out, french, "TOC" + level, "toc " + level, contents(level));
    }
    paragraph(out, french, "Quote", "Quote", "<w:rPr><w:i/></w:rPr>");
    paragraph(out, french, "Caption", "caption", "<w:rPr><w:b/></w:rPr>");
    paragraph(out, french, "ListParagraph", "List Paragraph", "");
    paragraph(out, french, "FootnoteText", "footnote text", "");
    paragraph(out, french, "CommentText", "annotation text", "");
    paragraph(out, french, "Header", "header", "");
    paragraph(out, french, "Footer", "footer", "");
    character(
        out,
        french,
        "FootnoteReference",
        "footnote reference",
        "<w:vertAlign w:val=\"superscript\"/>");
    character(out, french, "CommentReference", "annotation reference", "<w:sz w:val=\"16\"/>");
    character(out, french, "Hyperlink", "Hyperlink", "<w:u w:val=\"single\"/>");
    out.close("w:styles");
    return text.toString();
  }

  private static String contents(int level) {
    return "<w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9062\"/></w:tabs>"
        + "<w:ind w:left=\""
        + 220 * (level - 1)
        + "\"/></w:pPr>";
  }

  private static void heading(XmlOut out, boolean french, int level) {
    String outline = "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr>";
    String look = "<w:rPr><w:b/><w:sz w:val=\"" + (36 - 4 * level) + "\"/></w:rPr>";
    paragraph(out, french, "Heading" + level, "heading " + level, outline + look);
  }

  private static void paragraph(XmlOut out, boolean french, String id, String name, String more) {
    out.open(
        "w:style",
        "w:type",
        "paragraph",
        "w:styleId",
        id(french, id),
        "w:default",
        id.equals("Normal") ? 1 : 0);
    out.empty("w:name", "w:val", name);
    if (!id.equals("Normal")) {
      out.empty("w:basedOn", "w:val", "Normal");
    }
    out.raw(more).close("w:style");
  }

  private static void character(XmlOut out, boolean french, String id, String name, String look) {
    out.open("w:style", "w:type", "character", "w:styleId", id(french, id));
    out.empty("w:name", "w:val", name).raw("<w:rPr>" + look + "</w:rPr>").close("w:style");
  }

  static String numbering() {
    StringBuilder text = new StringBuilder();
    XmlOut out = WordText.begin(new XmlOut(text), "w:numbering");
    definition(out, 0, "decimal", "%1.", "lowerLetter", "(%2)");
    definition(out, 1, "bullet", "\uF0B7", "bullet", "o");
    definition(out, 2, "decimal", "%1.", "lowerLetter", "%2)");
    definition(out, 3, "lowerLetter", "%1)", "lowerRoman", "%2.");
    number(out, NUMBERED, 0, false);
    number(out, BULLETS, 1, false);
    for (int list = 0; list < LISTS; list++) {
      number(out, FIRST_LIST + 2 * list, 2, true);
      number(out, FIRST_LIST + 2 * list + 1, 3, true);
    }
    out.close("w:numbering");
    return text.toString();
  }

  private static void definition(XmlOut out, int id, String... levels) {
    out.open("w:abstractNum", "w:abstractNumId", id);
    for (int level = 0; level < 2; level++) {
      out.open("w:lvl", "w:ilvl", level).empty("w:start", "w:val", 1);
      out.empty("w:numFmt", "w:val", levels[2 * level]);
      out.empty("w:lvlText", "w:val", levels[2 * level + 1]).open("w:pPr");
      out.empty("w:ind", "w:left", 567 * (level + 1), "w:hanging", 425).close("w:pPr");
      if (levels[2 * level + 1].equals("\uF0B7")) {
        out.raw("<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>");
      }
      out.close("w:lvl");
    }
    out.close("w:abstractNum");
  }

  private static void number(XmlOut out, int id, int definition, boolean restarts) {
    out.open("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", definition);
    if (restarts) {
      out.open("w:lvlOverride", "w:ilvl", 0).empty("w:startOverride", "w:val", 1);
      out.close("w:lvlOverride");
    }
    out.close("w:num");
  }
}
