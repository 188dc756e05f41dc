package decem.exchange.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import decem.contract.Digest;
import decem.contract.papers.Papers.Picture;
import decem.document.Node;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a document as a Word file: real styles, lists and notes, the ids of its blocks as
 * bookmarks, and on every page whose text it is. What it writes, {@link WordReader} reads back as
 * the same text.
 */
public final class WordWriter {
  private static final int LEFT_AND_RIGHT = 1417;
  private static final int PAGE_WIDTH = 11906;
  private static final int PAGE_HEIGHT = 16838;
  static final long TEXT_WIDTH = (PAGE_WIDTH - 2L * LEFT_AND_RIGHT) * 635;

  private final Node document;
  private final Imprint imprint;
  private final WordParts parts;
  private final WordParts partsOfNotes = new WordParts(digest -> Optional.empty());
  private final WordNumbers numbers;
  private final RunWriter runs;
  private final Bookmarks bookmarks = new Bookmarks();

  public WordWriter(Node document, Imprint imprint, Function<Digest, Optional<Picture>> pictures) {
    this.document = document;
    this.imprint = imprint;
    this.parts = new WordParts(pictures);
    this.numbers = new WordNumbers(imprint.language());
    this.runs = new RunWriter(parts, partsOfNotes, bookmarks, document);
  }

  public void write(OutputStream to) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      part(zip, "[Content_Types].xml", Words.resource("word/content-types.xml"));
      part(zip, "_rels/.rels", Words.resource("word/package.rels"));
      begin(zip, "word/document.xml");
      Writer text = new OutputStreamWriter(zip, UTF_8);
      writeText(new XmlOut(text));
      text.flush();
      zip.closeEntry();
      WordPage page = new WordPage(imprint);
      part(zip, "word/styles.xml", new WordStyleSheet(imprint.language()).part());
      part(zip, "word/numbering.xml", numbers.part());
      part(zip, "word/settings.xml", Words.resource("word/settings.xml"));
      part(zip, "word/footnotes.xml", notes());
      part(zip, "word/header1.xml", page.header());
      part(zip, "word/footer1.xml", page.footer());
      part(zip, "docProps/core.xml", page.properties());
      part(zip, "docProps/app.xml", Words.resource("word/app.xml"));
      part(zip, "word/_rels/document.xml.rels", parts.relations(always()));
      part(zip, "word/_rels/footnotes.xml.rels", partsOfNotes.relations(Map.of()));
      for (WordParts.Placed placed : parts.placed()) {
        begin(zip, "word/" + placed.name());
        zip.write(placed.picture().bytes());
        zip.closeEntry();
      }
    }
  }

  private void writeText(XmlOut out) {
    WordText.begin(out, "w:document").open("w:body");
    new WordPage(imprint).cover(out);
    BodyWriter body = new BodyWriter(out, runs, bookmarks, numbers, parts, document);
    body.children(document, 0, BodyWriter.Around.page(TEXT_WIDTH));
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", "header1-xml");
    out.empty("w:footerReference", "w:type", "default", "r:id", "footer1-xml");
    out.empty("w:pgSz", "w:w", PAGE_WIDTH, "w:h", PAGE_HEIGHT);
    out.empty(
        "w:pgMar",
        "w:top",
        1417,
        "w:right",
        LEFT_AND_RIGHT,
        "w:bottom",
        1417,
        "w:left",
        LEFT_AND_RIGHT,
        "w:header",
        567,
        "w:footer",
        567,
        "w:gutter",
        0);
    out.close("w:sectPr", "w:body", "w:document");
  }

  private String notes() {
    StringBuilder text = new StringBuilder();
    XmlOut out = WordText.begin(new XmlOut(text), "w:footnotes");
    separator(out, -1, "separator");
    separator(out, 0, "continuationSeparator");
    out.raw(runs.notes()).close("w:footnotes");
    return text.toString();
  }

  private static void separator(XmlOut out, int id, String kind) {
    out.open("w:footnote", "w:type", kind, "w:id", id).open("w:p").open("w:r");
    out.empty("w:" + kind).close("w:r", "w:p", "w:footnote");
  }

  private static Map<String, String> always() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("styles.xml", "styles");
    parts.put("numbering.xml", "numbering");
    parts.put("settings.xml", "settings");
    parts.put("footnotes.xml", "footnotes");
    parts.put("header1.xml", "header");
    parts.put("footer1.xml", "footer");
    return parts;
  }

  private void part(ZipOutputStream zip, String name, String content) throws IOException {
    begin(zip, name);
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** The version's date and not today's, so that the same version gives the same bytes. */
  private void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(imprint.date().atStartOfDay());
    zip.putNextEntry(entry);
  }
}
