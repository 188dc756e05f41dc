package decem.exchange.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Word adds to a file it saves and no reader may stumble over: ids of saving sessions, runs
 * broken inside words, marks of its spelling check, smart tags, page ends of its last layout, the
 * bookmark of the last cursor, numbered captions as complex fields, a theme, web settings.
 */
final class WordsOwnDress {
  private static final Pattern PLAIN_RUN =
      Pattern.compile("<w:r><w:t xml:space=\"preserve\">([^<&]{12,})</w:t></w:r>");
  private static final Pattern FIELD =
      Pattern.compile("<w:fldSimple w:instr=\"([^\"]*)\">(.*?)</w:fldSimple>");
  private static final String NS = "http://schemas.openxmlformats.org/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private WordsOwnDress() {}

  static Map<String, String> on(Map<String, String> plain) {
    Map<String, String> parts = new LinkedHashMap<>(plain);
    parts.computeIfPresent("word/document.xml", (name, xml) -> document(xml));
    parts.computeIfPresent("word/footnotes.xml", (name, xml) -> sessions(broken(xml)));
    parts.computeIfPresent("word/settings.xml", (name, xml) -> settings(xml));
    parts.put("word/theme/theme1.xml", theme());
    parts.put("word/webSettings.xml", webSettings());
    parts.computeIfPresent("[Content_Types].xml", (name, xml) -> types(xml));
    parts.computeIfPresent("word/_rels/document.xml.rels", (name, xml) -> relations(xml));
    return parts;
  }

  private static String document(String plain) {
    String cursor =
        "<w:bookmarkStart w:id=\"9001\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"9001\"/>";
    String fields = FIELD.matcher(plain).replaceAll(WordsOwnDress::field);
    int last = fields.lastIndexOf("</w:p>");
    return sessions(broken(fields.substring(0, last) + cursor + fields.substring(last)));
  }

  private static String field(MatchResult simple) {
    return Matcher.quoteReplacement(
        mark("begin")
            + "<w:r><w:rPr><w:noProof/></w:rPr><w:instrText xml:space=\"preserve\">"
            + simple.group(1)
            + "</w:instrText></w:r>"
            + mark("separate")
            + simple.group(2)
            + mark("end"));
  }

  private static String mark(String where) {
    return "<w:r><w:fldChar w:fldCharType=\"" + where + "\"/></w:r>";
  }

  private static String broken(String xml) {
    return PLAIN_RUN
        .matcher(xml)
        .replaceAll(run -> Matcher.quoteReplacement(broken3(run.group(1))));
  }

  /** Broken inside words, wherever a third ends. */
  private static String broken3(String words) {
    int third = words.length() / 3;
    return run("", words.substring(0, third))
        + "<w:proofErr w:type=\"spellStart\"/>"
        + run("<w:lastRenderedPageBreak/>", words.substring(third, 2 * third))
        + "<w:proofErr w:type=\"spellEnd\"/>"
        + "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"place\">"
        + "<w:smartTagPr><w:attr w:name=\"ProductID\" w:val=\"x\"/></w:smartTagPr>"
        + run("", words.substring(2 * third))
        + "</w:smartTag>";
  }

  private static String run(String before, String words) {
    return "<w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>"
        + before
        + "<w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r>";
  }

  private static String sessions(String xml) {
    return xml.replace("<w:p>", "<w:p w:rsidR=\"00A1B2C3\" w:rsidRDefault=\"00D4E5F6\">")
        .replace("<w:r>", "<w:r w:rsidRPr=\"0017A2B4\">")
        .replace("<w:tr>", "<w:tr w:rsidR=\"00A1B2C3\" w:rsidTr=\"0031C4D5\">");
  }

  private static String settings(String xml) {
    return xml.replace(
            "<w:compat>",
            "<w:zoom w:percent=\"110\"/><w:proofState w:spelling=\"clean\" w:grammar=\"clean\"/>"
                + "<w:compat>")
        .replace(
            "</w:settings>",
            "<w:rsids><w:rsidRoot w:val=\"00A1B2C3\"/><w:rsid w:val=\"00D4E5F6\"/></w:rsids>"
                + "<w:themeFontLang w:val=\"en-GB\"/></w:settings>");
  }

  private static String theme() {
    return WordText.DECLARATION
        + "<a:theme xmlns:a=\""
        + NS
        + "drawingml/2006/main\" name=\"Office\">"
        + "<a:themeElements><a:clrScheme name=\"Office\"/><a:fontScheme name=\"Office\">"
        + "<a:majorFont><a:latin typeface=\"Calibri Light\"/></a:majorFont></a:fontScheme>"
        + "</a:themeElements></a:theme>";
  }

  private static String webSettings() {
    return WordText.DECLARATION
        + "<w:webSettings xmlns:w=\""
        + NS
        + "wordprocessingml/2006/main\">"
        + "<w:optimizeForBrowser/></w:webSettings>";
  }

  private static String types(String xml) {
    return xml.replace(
        "</Types>",
        "<Override PartName=\"/word/theme/theme1.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
            + "<Override PartName=\"/word/webSettings.xml\" ContentType=\""
            + TYPE
            + "webSettings+xml\"/></Types>");
  }

  private static String relations(String xml) {
    String type = NS + "officeDocument/2006/relationships/";
    return xml.replace(
        "</Relationships>",
        "<Relationship Id=\"theme\" Type=\""
            + type
            + "theme\" Target=\"theme/theme1.xml\"/>"
            + "<Relationship Id=\"web\" Type=\""
            + type
            + "webSettings\" Target=\"webSettings.xml\"/></Relationships>");
  }
}
