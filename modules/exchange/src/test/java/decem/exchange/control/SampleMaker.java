package decem.exchange.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the sample files from the prose in {@code samples/source}, in the dialect of Word and not
 * in that of our own writer. {@code main} writes them anew after the prose has changed.
 */
final class SampleMaker {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final List<String> PARTS =
      List.of("styles", "numbering", "settings", "footnotes", "comments");

  private SampleMaker() {}

  public static void main(String[] samples) throws IOException {
    for (String sample : samples) {
      Files.write(Path.of(sample), made(Path.of(sample)));
    }
  }

  static Path sourceOf(Path sample) {
    String name = sample.getFileName().toString().replace(".docx", ".txt");
    return sample.resolveSibling("source").resolve(name);
  }

  static byte[] made(Path sample) throws IOException {
    return zipped(parts(sample));
  }

  /** The same text with all that Word puts around and between the letters of a file it saves. */
  static byte[] madeByWord(Path sample) throws IOException {
    return zipped(WordsOwnDress.on(parts(sample)));
  }

  private static Map<String, String> parts(Path sample) throws IOException {
    Path source = sourceOf(sample);
    boolean french = source.toString().endsWith("-fr.txt");
    SampleText text = new SampleText(french);
    Files.readAllLines(source).forEach(text::line);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", SampleFurniture.types());
    parts.put("_rels/.rels", Words.resource("word/package.rels"));
    parts.put("word/document.xml", text.document());
    parts.put("word/styles.xml", SampleStyles.styles(french));
    parts.put("word/numbering.xml", SampleStyles.numbering());
    parts.put("word/settings.xml", Words.resource("word/settings.xml"));
    parts.put("word/footnotes.xml", text.runs().footnotes());
    parts.put("word/comments.xml", text.runs().comments());
    parts.put("word/header1.xml", SampleFurniture.header(text.title(), french));
    parts.put("word/footer1.xml", SampleFurniture.footer(french));
    parts.put("word/_rels/document.xml.rels", relations(text, true));
    parts.put("word/_rels/footnotes.xml.rels", relations(text, false));
    parts.put("docProps/core.xml", SampleFurniture.properties(text.title(), french));
    parts.put("docProps/app.xml", Words.resource("word/app.xml"));
    return parts;
  }

  private static String relations(SampleText text, boolean main) {
    StringBuilder relations = new StringBuilder();
    XmlOut out = new XmlOut(relations).raw(WordText.DECLARATION);
    out.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    if (main) {
      PARTS.forEach(part -> relation(out, part, part + ".xml"));
      relation(out, "header", "header1.xml");
      relation(out, "footer", "footer1.xml");
      relation(out, "image", "media/image1.png");
    }
    text.links()
        .forEach(
            (address, id) ->
                out.empty(
                    "Relationship",
                    "Id",
                    id,
                    "Type",
                    TYPES + "hyperlink",
                    "Target",
                    address,
                    "TargetMode",
                    "External"));
    out.close("Relationships");
    return relations.toString();
  }

  private static void relation(XmlOut out, String kind, String target) {
    out.empty("Relationship", "Id", kind, "Type", TYPES + kind, "Target", target);
  }

  private static byte[] zipped(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue().getBytes(UTF_8));
      }
      put(zip, "word/media/image1.png", SamplePicture.bytes());
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 11, 2, 9, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
