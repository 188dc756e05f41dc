package decem.exchange.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written by hand, part by part, as tests need it. */
final class WordFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private String main = "word/document.xml";

  static WordFile withBody(String body) {
    WordFile file = new WordFile();
    return file.part("[Content_Types].xml", types(MAIN_TYPE)).main("word/document.xml", body, W);
  }

  static String types(String mainType) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\""
        + mainType
        + "\"/><Default Extension=\"png\" ContentType=\"image/png\"/></Types>";
  }

  /** With the main part under another name and in another set of namespaces. */
  WordFile main(String name, String body, String namespace) {
    parts.remove(main);
    main = name;
    part(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\""
            + R
            + "/officeDocument\" Target=\""
            + (name.startsWith("word/") ? name : "/" + name)
            + "\"/></Relationships>");
    return part(
        name,
        "<w:document xmlns:w=\""
            + namespace
            + "\" xmlns:r=\""
            + R
            + "\" xmlns:m=\"m\" xmlns:mc=\"mc\" xmlns:wp=\"wp\" xmlns:a=\"a\" xmlns:pic=\"pic\""
            + " xmlns:wps=\"wps\" xmlns:v=\"v\"><w:body>"
            + body
            + "</w:body></w:document>");
  }

  WordFile part(String name, String content) {
    return part(name, content.getBytes(UTF_8));
  }

  WordFile part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** A part that the main part refers to. */
  WordFile related(String kind, String target, String content) {
    relation(kind, kind, target, false);
    return part("word/" + target, "<w:x xmlns:w=\"" + W + "\">" + content + "</w:x>");
  }

  WordFile relation(String id, String kind, String target, boolean external) {
    relations
        .append("<Relationship Id=\"" + id + "\" Type=\"" + R + "/" + kind)
        .append("\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : ""))
        .append("/>");
    return this;
  }

  byte[] bytes() {
    if (!relations.isEmpty()) {
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      part(
          folder + "_rels/" + main.substring(folder.length()) + ".rels",
          "<Relationships>" + relations + "</Relationships>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static String p(String text) {
    return p("", text);
  }

  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return r("", text);
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        text);
  }
}
