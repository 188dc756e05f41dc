package decem.exchange.control;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns lines of prose into what Word would have written. A line begins with a sign and a space:
 * {@code =} to {@code ===} for headings, {@code #} for a numbered paragraph, {@code *} and {@code
 * **} for bullets, {@code 1)}, {@code 1a)} and {@code a)} for numbered items, {@code >} for a
 * quotation, {@code |} for a row of a table, {@code |!} for its head and {@code cap} for its
 * caption.
 */
final class SampleText {
  private static final int WORDS_ON_A_PAGE = 420;

  private final boolean french;
  private final StringBuilder body = new StringBuilder();
  private final XmlOut out = new XmlOut(body);
  private final SampleRuns runs;
  private final SampleContents contents;
  private final SampleTable table = new SampleTable();
  private String title = "";
  private String before = "";
  private int words;
  private int lists = -1;
  private int headings;
  private int figures;
  private int tables;

  SampleText(boolean french) {
    this.french = french;
    this.runs = new SampleRuns(french);
    this.contents = new SampleContents(french);
  }

  void line(String line) {
    String sign = line.substring(0, line.indexOf(' '));
    String said = line.substring(sign.length() + 1);
    if (!sign.startsWith("|")) {
      endTable();
    }
    switch (sign) {
      case "title" -> title(said);
      case "sub" -> paragraph("Subtitle", "", said);
      case "toc" -> contents.titled(said);
      case "=", "==", "===" -> heading(sign.length(), said);
      case "#" -> paragraph("", list(SampleStyles.NUMBERED, 0), said);
      case "*" -> paragraph("ListParagraph", list(SampleStyles.BULLETS, 0), said);
      case "**" -> paragraph("ListParagraph", list(SampleStyles.BULLETS, 1), said);
      case "1)", "1a)", "a)" -> item(sign, said);
      case ">" -> paragraph("Quote", "", said);
      case "cap" -> caption(french ? "Tableau" : "Table", ++tables, said);
      case "fig" -> figure(said);
      case "|", "|!" -> table.row(sign.equals("|!"), said);
      default -> throw new IllegalArgumentException(line);
    }
    words += said.split(" ").length;
    before = sign;
  }

  private void endTable() {
    if (table.isBegun()) {
      table.write(out, runs);
      paragraph("", "", "");
    }
  }

  private void title(String said) {
    title = said;
    paragraph("Title", "", said);
  }

  private void heading(int level, String said) {
    String bookmark = contents.add(level, said, 2 + words / WORDS_ON_A_PAGE);
    out.open("w:p").open("w:pPr");
    out.empty("w:pStyle", "w:val", SampleStyles.id(french, "Heading" + level)).close("w:pPr");
    out.empty("w:bookmarkStart", "w:id", headings, "w:name", bookmark);
    runs.write(said, out);
    out.empty("w:bookmarkEnd", "w:id", headings).close("w:p");
    headings++;
  }

  /**
   * An item opens a list of its own unless one of the same kind, or its lower level, goes before.
   */
  private void item(String sign, String said) {
    boolean goesOn =
        before.equals(sign) || before.equals("**") || sign.equals("1a)") || before.equals("1a)");
    if (!goesOn) {
      lists++;
    }
    int list = SampleStyles.FIRST_LIST + 2 * lists + (sign.equals("a)") ? 1 : 0);
    paragraph("ListParagraph", list(list, sign.equals("1a)") ? 1 : 0), said);
  }

  private static String list(int id, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
  }

  private void paragraph(String style, String properties, String said) {
    out.open("w:p").open("w:pPr");
    if (!style.isEmpty()) {
      out.empty("w:pStyle", "w:val", SampleStyles.id(french, style));
    }
    out.raw(properties).close("w:pPr");
    runs.write(said, out);
    out.close("w:p");
  }

  private void figure(String caption) {
    figures++;
    out.open("w:p").open("w:pPr").empty("w:keepNext").close("w:pPr");
    SamplePicture.write(figures, caption, out);
    out.close("w:p");
    caption("Figure", figures, caption);
  }

  private void caption(String kind, int number, String said) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", SampleStyles.id(french, "Caption"));
    out.close("w:pPr");
    runs.write(kind + (french ? "\u00A0" : " "), out);
    out.open("w:fldSimple", "w:instr", " SEQ " + kind + " \\* ARABIC ");
    runs.write(String.valueOf(number), out);
    out.close("w:fldSimple");
    runs.write((french ? "\u00A0: " : ": ") + said, out);
    out.close("w:p");
  }

  String document() {
    endTable();
    StringBuilder whole = new StringBuilder();
    XmlOut document = WordText.begin(new XmlOut(whole), "w:document").open("w:body");
    int afterTitle = body.indexOf("</w:p>", body.indexOf("</w:p>") + 1) + "</w:p>".length();
    document.raw(body.substring(0, afterTitle));
    contents.write(document);
    document.raw(body.substring(afterTitle)).open("w:sectPr");
    document.empty("w:headerReference", "w:type", "default", "r:id", "header");
    document.empty("w:footerReference", "w:type", "default", "r:id", "footer");
    document.empty("w:pgSz", "w:w", 11906, "w:h", 16838);
    document.raw("<w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\"");
    document.raw(" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>");
    document.close("w:sectPr", "w:body", "w:document");
    return whole.toString();
  }

  String title() {
    return title;
  }

  SampleRuns runs() {
    return runs;
  }

  Map<String, String> links() {
    return new LinkedHashMap<>(runs.links());
  }
}
