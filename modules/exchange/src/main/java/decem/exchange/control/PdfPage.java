package decem.exchange.control;

import decem.document.Node;
import decem.document.html.Html;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page that becomes a PDF: the reading page's own blocks, in a frame made for paper. */
final class PdfPage {
  static final String PICTURE = "media:";

  /** How wide the text is and how high a picture may be, in millimetres. */
  private static final double TEXT_WIDTH = 156;

  private static final double HIGHEST = 205;

  private static final Set<String> AROUND = Set.of("marking-top", "foot", "imprint");

  private final Imprint imprint;
  private final Function<String, Optional<PictureFile>> pictures;

  /**
   * @param pictures what is known of a picture by its SHA-256; empty for one that is not there
   */
  PdfPage(Imprint imprint, Function<String, Optional<PictureFile>> pictures) {
    this.imprint = imprint;
    this.pictures = pictures;
  }

  Document of(Node text) {
    Document page = parsed(written(text));
    Element root = page.getDocumentElement();
    for (Element link : elements(root, "a")) {
      link.setAttribute("title", link.getTextContent().strip());
    }
    for (Element picture : elements(root, "img")) {
      picture.setAttribute("style", "width: " + share(picture) + "%");
      picture.removeAttribute("width");
    }
    elements(root, "div").forEach(PdfPage::numberInside);
    bookmarks(page);
    if (Directions.runsLeft(root.getTextContent())) {
      notesLast(page);
    }
    drawable(page);
    return page;
  }

  /**
   * The number goes into the paragraph, or it could stay behind when that moves to the next page.
   */
  private static void numberInside(Element block) {
    if (block.getAttribute("class").equals("para")) {
      Element paragraph = elements(block, "p").getFirst();
      paragraph.insertBefore(block.getFirstChild(), paragraph.getFirstChild());
    }
  }

  /** As wide as the paper says, unless it would then be higher than a page. */
  private long share(Element picture) {
    long wanted = Numbers.of(picture.getAttribute("width").replace("%", "")).orElse(100);
    return pictures
        .apply(picture.getAttribute("src").substring(PICTURE.length()))
        .map(file -> HIGHEST * file.width() / file.height() / TEXT_WIDTH * 100)
        .map(most -> Math.min(wanted, Math.max(1, Math.round(most))))
        .orElse(wanted);
  }

  private String written(Node text) {
    StringBuilder page = new StringBuilder();
    XmlOut out = new XmlOut(page);
    out.open("html", "lang", imprint.language().tag()).open("head");
    out.element("title", imprint.title());
    out.empty("meta", "name", "subject", "content", imprint.line());
    out.empty("meta", "name", "description", "content", imprint.line());
    out.empty("meta", "name", "author", "content", "Decem");
    out.element("style", Words.resource("pdf.css"));
    out.open("bookmarks").close("bookmarks", "head").open("body");
    out.element("div", imprint.marking(), "class", "marking-top");
    out.open("div", "class", "foot").open("div").open("span", "class", "page").close("span");
    out.text(imprint.line()).close("div").element("div", imprint.digestLine(), "class", "digest");
    out.element("div", imprint.marking(), "class", "marking").close("div");
    out.element("h1", imprint.title(), "class", "title");
    out.element("p", imprint.line(), "class", "imprint");
    String language = imprint.language().tag();
    out.raw(Html.of(text).in(language).forPrint().withPictures(this::address).write());
    out.close("body", "html");
    return page.toString();
  }

  private String address(String sha256) {
    return pictures.apply(sha256).isPresent() ? PICTURE + sha256 : "";
  }

  private static Document parsed(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    } catch (SAXException | IOException | ParserConfigurationException ours) {
      throw new IllegalStateException("Our own page is not well-formed", ours);
    }
  }

  private static void notesLast(Document page) {
    Element body = elements(page.getDocumentElement(), "body").getFirst();
    List<Element> notes =
        elements(body, "*").stream()
            .filter(each -> each.getAttribute("class").equals("footnote"))
            .toList();
    new LastNotes(page).gather(notes, body);
  }

  /** Letters that cannot be drawn get their code; how many those are is said on the last page. */
  private void drawable(Document page) {
    Element body = elements(page.getDocumentElement(), "body").getFirst();
    PdfLetters around = new PdfLetters();
    PdfLetters letters = new PdfLetters();
    for (Text each : texts(body)) {
      each.setData((isAround(each) ? around : letters).of(each.getData()));
    }
    if (letters.undrawn() + around.undrawn() > 0) {
      Element last = page.createElement("p");
      last.setAttribute("class", "undrawn");
      int count = Math.max(1, letters.undrawn());
      last.setTextContent(Words.in(imprint.language(), "pdf.undrawn", count));
      body.appendChild(last);
    }
  }

  /** What stands on every page is not counted again on each. */
  private static boolean isAround(Text text) {
    for (var at = text.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
      if (AROUND.contains(element.getAttribute("class"))) {
        return true;
      }
    }
    return false;
  }

  /** The outline that readers show beside the pages, as deep as the headings go. */
  private static void bookmarks(Document page) {
    Element root = elements(page.getDocumentElement(), "bookmarks").getFirst();
    List<Element> open = new ArrayList<>(List.of(root));
    for (Element heading : headings(page)) {
      int level = Math.min(heading.getTagName().charAt(1) - '0' - 1, open.size());
      Element bookmark = page.createElement("bookmark");
      bookmark.setAttribute("name", heading.getTextContent().strip());
      bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
      open.get(level - 1).appendChild(bookmark);
      open.subList(level, open.size()).clear();
      open.add(bookmark);
    }
    if (!root.hasChildNodes()) {
      root.getParentNode().removeChild(root);
    }
  }

  private static List<Element> headings(Document page) {
    return elements(page.getDocumentElement(), "*").stream()
        .filter(each -> each.getTagName().matches("h[2-6]") && each.hasAttribute("id"))
        .toList();
  }

  private static List<Element> elements(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> list = new ArrayList<>(found.getLength());
    for (int at = 0; at < found.getLength(); at++) {
      list.add((Element) found.item(at));
    }
    return list;
  }

  private static List<Text> texts(org.w3c.dom.Node parent) {
    List<Text> texts = new ArrayList<>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        texts.add(text);
      } else {
        texts.addAll(texts(child));
      }
    }
    return texts;
  }
}
