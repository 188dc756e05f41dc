package decem.exchange.control;

import decem.document.Mark;
import decem.document.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what stands in a paragraph, and keeps the footnotes for their own part. */
final class RunWriter {
  private static final String FOOTNOTE_STYLE = "FootnoteText";

  private final WordParts parts;
  private final WordParts partsOfNotes;
  private final Bookmarks bookmarks;
  private final Map<String, String> anchors;
  private final StringBuilder notes = new StringBuilder();
  private int noteCount;

  RunWriter(WordParts parts, WordParts partsOfNotes, Bookmarks bookmarks, Node document) {
    this.parts = parts;
    this.partsOfNotes = partsOfNotes;
    this.bookmarks = bookmarks;
    this.anchors = anchors(document);
  }

  /** The notes written so far, each an element. */
  CharSequence notes() {
    return notes;
  }

  /** Which bookmark stands at the block with an id. */
  private static Map<String, String> anchors(Node document) {
    Map<String, String> anchors = new HashMap<>();
    document.visit(
        (node, at, parent) -> {
          new Label(Label.Kind.of(node.type().name()), node.id())
              .bookmark()
              .ifPresent(bookmark -> anchors.put(node.id(), bookmark));
          return true;
        });
    return anchors;
  }

  void write(List<Node> inline, String lang, XmlOut out) {
    write(inline, lang, out, parts);
  }

  private void write(List<Node> inline, String lang, XmlOut out, WordParts owner) {
    for (Node node : inline) {
      Optional<Mark> link = node.marks().stream().filter(mark -> mark.is("link")).findFirst();
      link.ifPresent(mark -> openLink(mark.string("href"), out, owner));
      switch (node.type().name()) {
        case "text" -> run(node, lang, out, () -> letters(node.text(), out));
        case "hard_break" -> run(node, lang, out, () -> out.empty("w:br"));
        case "footnote" -> note(node, lang, out);
        default -> throw new IllegalArgumentException("No inline " + node.type().name());
      }
      link.ifPresent(mark -> out.close("w:hyperlink"));
    }
  }

  private void openLink(String href, XmlOut out, WordParts owner) {
    if (href.startsWith("#")) {
      String id = href.substring(1);
      String label = new Label(Label.Kind.BLOCK, id).bookmark().orElse("_d");
      out.open("w:hyperlink", "w:anchor", anchors.getOrDefault(id, label), "w:history", 1);
    } else {
      out.open("w:hyperlink", "r:id", owner.link(href), "w:history", 1);
    }
  }

  private static void run(Node node, String lang, XmlOut out, Runnable content) {
    out.open("w:r");
    properties(node, lang, out);
    content.run();
    out.close("w:r");
  }

  /** Word reads these in this order. */
  private static void properties(Node node, String lang, XmlOut out) {
    if (node.marks().isEmpty() && lang.isEmpty()) {
      return;
    }
    out.open("w:rPr");
    if (has(node, "link")) {
      out.empty("w:rStyle", "w:val", "Hyperlink");
    }
    if (has(node, "strong")) {
      out.empty("w:b");
    }
    if (has(node, "em")) {
      out.empty("w:i");
    }
    if (has(node, "underline")) {
      out.empty("w:u", "w:val", "single");
    }
    if (has(node, "superscript") || has(node, "subscript")) {
      out.empty("w:vertAlign", "w:val", has(node, "subscript") ? "subscript" : "superscript");
    }
    language(lang, out);
    out.close("w:rPr");
  }

  static void language(String lang, XmlOut out) {
    if (!lang.isEmpty()) {
      out.empty("w:lang", "w:val", lang);
    }
  }

  private static boolean has(Node node, String mark) {
    return node.marks().stream().anyMatch(each -> each.is(mark));
  }

  private static void letters(String text, XmlOut out) {
    String[] stretches = text.split("\t", -1);
    for (int at = 0; at < stretches.length; at++) {
      if (at > 0) {
        out.empty("w:tab");
      }
      if (!stretches[at].isEmpty()) {
        out.element("w:t", stretches[at], "xml:space", "preserve");
      }
    }
  }

  private void note(Node note, String lang, XmlOut out) {
    noteCount++;
    bookmarks.write(new Label(Label.Kind.NOTE, note.id()), out);
    out.open("w:r").open("w:rPr");
    out.empty("w:rStyle", "w:val", "FootnoteReference");
    weight(note, out);
    out.close("w:rPr").empty("w:footnoteReference", "w:id", noteCount).close("w:r");
    XmlOut below = new XmlOut(notes);
    below.open("w:footnote", "w:id", noteCount).open("w:p").open("w:pPr");
    below.empty("w:pStyle", "w:val", FOOTNOTE_STYLE).close("w:pPr");
    below.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference");
    below.close("w:rPr").empty("w:footnoteRef").close("w:r");
    below.open("w:r").element("w:t", " ", "xml:space", "preserve").close("w:r");
    write(note.children(), lang, below, partsOfNotes);
    below.close("w:p", "w:footnote");
  }

  private static void weight(Node note, XmlOut out) {
    if (has(note, "strong")) {
      out.empty("w:b");
    }
    if (has(note, "em")) {
      out.empty("w:i");
    }
    if (has(note, "underline")) {
      out.empty("w:u", "w:val", "single");
    }
  }
}
