package decem.exchange.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Counts a Word file's XML with the JDK's zip and DOM and none of our reader's code: what stands
 * there once tables of contents, deletions and older copies of drawings are put aside.
 */
final class RawWord {
  private static final Set<String> ASIDE = Set.of("del", "moveFrom", "Fallback");
  private final Document main;
  private int linksInNotes;
  private final Map<String, Integer> headingStyles = new HashMap<>();
  private final Map<String, String> listStyles = new HashMap<>();

  RawWord(Path file) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      main = parse(zip, "word/document.xml");
      if (zip.getEntry("word/styles.xml") != null) {
        styles(parse(zip, "word/styles.xml"));
      }
      for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
        if (zip.getEntry(notes) != null) {
          linksInNotes += all(parse(zip, notes).getDocumentElement(), "hyperlink").size();
        }
      }
    }
    dropContents();
  }

  private static Document parse(ZipFile zip, String name) throws Exception {
    ZipEntry entry = zip.getEntry(name);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try (var in = zip.getInputStream(entry)) {
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(in.readAllBytes()));
    } catch (IOException broken) {
      throw new IllegalStateException(name, broken);
    }
  }

  private void styles(Document styles) {
    for (Element style : all(styles.getDocumentElement(), "style")) {
      String id = attr(style, "styleId");
      for (Element level : all(style, "outlineLvl")) {
        headingStyles.put(id, Integer.parseInt(attr(level, "val")));
      }
      for (Element list : all(style, "numId")) {
        listStyles.put(id, attr(list, "val"));
      }
    }
  }

  /** Removes the contents' paragraphs: those of style toc, and the content control around them. */
  private void dropContents() {
    for (Element gallery : all(main.getDocumentElement(), "docPartGallery")) {
      if (attr(gallery, "val").equals("Table of Contents")) {
        var control = gallery.getParentNode().getParentNode().getParentNode();
        control.getParentNode().removeChild(control);
      }
    }
  }

  private static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    List<Element> list = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      list.add((Element) found.item(at));
    }
    return list;
  }

  private static String attr(Element element, String name) {
    var attributes = element.getAttributes();
    for (int at = 0; at < attributes.getLength(); at++) {
      String local = attributes.item(at).getLocalName();
      if (local != null && local.equals(name)) {
        return attributes.item(at).getNodeValue();
      }
    }
    return "";
  }

  private List<Element> standing(String name) {
    return all(main.getDocumentElement(), name).stream().filter(each -> !isAside(each)).toList();
  }

  private static boolean isAside(Element element) {
    for (var at = element.getParentNode();
        at instanceof Element parent;
        at = parent.getParentNode()) {
      if (ASIDE.contains(parent.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private List<Element> paragraphs() {
    return standing("p").stream()
        .filter(p -> p.getNamespaceURI().contains("wordprocessingml"))
        .filter(p -> !words(p).isBlank())
        .toList();
  }

  private static String words(Element root) {
    StringBuilder words = new StringBuilder();
    all(root, "t").stream()
        .filter(text -> !isAside(text))
        .forEach(text -> words.append(text.getTextContent()));
    return words.toString();
  }

  private static String valueIn(Element paragraph, String name) {
    for (Element properties : all(paragraph, "pPr")) {
      for (Element value : all(properties, name)) {
        return attr(value, "val");
      }
    }
    return "";
  }

  private boolean isHeading(Element paragraph) {
    return headingStyles.getOrDefault(valueIn(paragraph, "pStyle"), 9) < 9;
  }

  int headings() {
    return (int) paragraphs().stream().filter(this::isHeading).count();
  }

  /** The levels of the headings that are short enough to be one, from 1 on. */
  List<Integer> headingLevels() {
    return paragraphs().stream()
        .filter(this::isHeading)
        .filter(heading -> words(heading).strip().length() <= 150)
        .map(heading -> headingStyles.get(valueIn(heading, "pStyle")) + 1)
        .toList();
  }

  /** Paragraphs of lists that stand below another. */
  int deeperListParagraphs() {
    return (int)
        paragraphs().stream()
            .filter(paragraph -> !isHeading(paragraph))
            .filter(paragraph -> valueIn(paragraph, "ilvl").matches("[1-9]"))
            .count();
  }

  int listParagraphs() {
    return (int)
        paragraphs().stream()
            .filter(p -> !isHeading(p))
            .filter(
                p -> {
                  String own = valueIn(p, "numId");
                  String list =
                      own.isEmpty() ? listStyles.getOrDefault(valueIn(p, "pStyle"), "") : own;
                  return !list.isEmpty() && !list.equals("0");
                })
            .count();
  }

  int tables() {
    return standing("tbl").size();
  }

  int footnotes() {
    return standing("footnoteReference").size() + standing("endnoteReference").size();
  }

  int links() {
    long fields =
        standing("instrText").stream()
            .filter(code -> code.getTextContent().strip().startsWith("HYPERLINK"))
            .count();
    return standing("hyperlink").size() + linksInNotes + (int) fields;
  }

  int pictures() {
    return standing("blip").size() + standing("imagedata").size();
  }

  /** What each paragraph says of its own, in the order of the file. */
  List<String> lines() {
    Map<Element, StringBuilder> lines = new LinkedHashMap<>();
    for (Element text : standing("t")) {
      if (text.getNamespaceURI().contains("wordprocessingml")) {
        lines
            .computeIfAbsent(paragraphOf(text), none -> new StringBuilder())
            .append(text.getTextContent());
      }
    }
    return lines.values().stream().map(StringBuilder::toString).toList();
  }

  private static Element paragraphOf(Element text) {
    var at = text.getParentNode();
    while (!at.getLocalName().equals("p")) {
      at = at.getParentNode();
    }
    return (Element) at;
  }
}
