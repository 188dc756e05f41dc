package decem.exchange.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes words with their marks as Word would: {@code **bold**}, {@code *bold*}, {@code _slanted_},
 * {@code ^raised^}, {@code [words](address)}, {@code {{note}}}, {@code {+inserted+}}, {@code
 * {-deleted-}}, {@code {!words|comment!}}.
 */
final class SampleRuns {
  private static final Pattern MARKED =
      Pattern.compile(
          "\\*\\*(.+?)\\*\\*|(?<!\\S)\\*(\\S.*?)\\*|_(\\S.*?\\S)_|\\^(.+?)\\^|\\[(.+?)\\]\\((.+?)\\)"
              + "|\\{\\{(.+?)\\}\\}|\\{\\+(.+?)\\+\\}|\\{-(.+?)-\\}|\\{!(.+?)\\|(.+?)!\\}");
  private static final String BY = "w:author=\"Secretariat\" w:date=\"2026-11-02T09:00:00Z\"";

  private final boolean french;
  private final Map<String, String> links = new LinkedHashMap<>();
  private final StringBuilder notes = new StringBuilder();
  private final StringBuilder comments = new StringBuilder();
  private int noteCount;
  private int changes = 100;
  private int commentCount;

  SampleRuns(boolean french) {
    this.french = french;
  }

  void write(String words, XmlOut out) {
    Matcher marked = MARKED.matcher(words);
    int at = 0;
    while (marked.find()) {
      run("", words.substring(at, marked.start()), out);
      mark(marked, out);
      at = marked.end();
    }
    run("", words.substring(at), out);
  }

  private void mark(Matcher found, XmlOut out) {
    if (found.group(1) != null || found.group(2) != null) {
      run("<w:b/>", found.group(1) != null ? found.group(1) : found.group(2), out);
    } else if (found.group(3) != null) {
      run("<w:i/>", found.group(3), out);
    } else if (found.group(4) != null) {
      run("<w:vertAlign w:val=\"superscript\"/>", found.group(4), out);
    } else if (found.group(5) != null) {
      link(found.group(5), found.group(6), out);
    } else if (found.group(7) != null) {
      note(found.group(7), out);
    } else if (found.group(8) != null) {
      out.raw("<w:ins w:id=\"" + changes++ + "\" " + BY + ">");
      run("", found.group(8), out);
      out.close("w:ins");
    } else if (found.group(9) != null) {
      out.raw("<w:del w:id=\"" + changes++ + "\" " + BY + ">").open("w:r");
      out.element("w:delText", found.group(9), "xml:space", "preserve").close("w:r", "w:del");
    } else {
      comment(found.group(10), found.group(11), out);
    }
  }

  private static void run(String look, String words, XmlOut out) {
    if (words.isEmpty()) {
      return;
    }
    out.open("w:r");
    if (!look.isEmpty()) {
      out.open("w:rPr").raw(look).close("w:rPr");
    }
    out.element("w:t", words, "xml:space", "preserve").close("w:r");
  }

  private void link(String words, String address, XmlOut out) {
    String id = links.computeIfAbsent(address, first -> "link" + (links.size() + 1));
    String style = SampleStyles.id(french, "Hyperlink");
    out.open("w:hyperlink", "r:id", id);
    run("<w:rStyle w:val=\"" + style + "\"/>", words, out);
    out.close("w:hyperlink");
  }

  private void note(String words, XmlOut out) {
    noteCount++;
    String style = "<w:rStyle w:val=\"" + SampleStyles.id(french, "FootnoteReference") + "\"/>";
    out.open("w:r").open("w:rPr").raw(style).close("w:rPr");
    out.empty("w:footnoteReference", "w:id", noteCount).close("w:r");
    StringBuilder inner = new StringBuilder();
    XmlOut note = new XmlOut(inner);
    note.open("w:footnote", "w:id", noteCount).open("w:p").open("w:pPr");
    note.empty("w:pStyle", "w:val", SampleStyles.id(french, "FootnoteText")).close("w:pPr");
    note.open("w:r").open("w:rPr").raw(style).close("w:rPr").empty("w:footnoteRef").close("w:r");
    write(" " + words, note);
    note.close("w:p", "w:footnote");
    notes.append(inner);
  }

  private void comment(String on, String words, XmlOut out) {
    commentCount++;
    out.empty("w:commentRangeStart", "w:id", commentCount);
    run("", on, out);
    out.empty("w:commentRangeEnd", "w:id", commentCount);
    String style = "<w:rStyle w:val=\"" + SampleStyles.id(french, "CommentReference") + "\"/>";
    out.open("w:r").open("w:rPr").raw(style).close("w:rPr");
    out.empty("w:commentReference", "w:id", commentCount).close("w:r");
    XmlOut comment = new XmlOut(comments);
    comment.raw("<w:comment w:id=\"" + commentCount + "\" " + BY + " w:initials=\"S\">");
    comment.open("w:p").open("w:pPr");
    comment.empty("w:pStyle", "w:val", SampleStyles.id(french, "CommentText")).close("w:pPr");
    run("", words, comment);
    comment.close("w:p", "w:comment");
  }

  Map<String, String> links() {
    return links;
  }

  String footnotes() {
    StringBuilder part = new StringBuilder();
    XmlOut out = WordText.begin(new XmlOut(part), "w:footnotes");
    out.raw(
        "<w:footnote w:type=\"separator\""
            + " w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
    out.raw("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>");
    out.raw("<w:continuationSeparator/></w:r></w:p></w:footnote>");
    out.raw(notes).close("w:footnotes");
    return part.toString();
  }

  String comments() {
    StringBuilder part = new StringBuilder();
    WordText.begin(new XmlOut(part), "w:comments").raw(comments).close("w:comments");
    return part.toString();
  }
}
