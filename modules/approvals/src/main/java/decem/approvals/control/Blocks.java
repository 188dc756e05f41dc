package decem.approvals.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The blocks of a written text by their ids, to show a few of them alone. */
final class Blocks {

  private static final String PREFIX = "b-";

  private final Map<String, Element> byId = new HashMap<>();

  /**
   * @param xhtml blocks as the document's own writer makes them
   */
  Blocks(String xhtml) {
    NodeList all = parsed("<article>" + xhtml + "</article>").getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("id").startsWith(PREFIX)) {
        byId.put(element.getAttribute("id").substring(PREFIX.length()), element);
      }
    }
  }

  /** One block as XHTML, without its id: the whole text may stand on the same page. */
  Optional<String> html(String id) {
    return Optional.ofNullable(byId.get(id)).map(Blocks::written);
  }

  private static String written(Element block) {
    Element copy = (Element) block.cloneNode(true);
    copy.removeAttribute("id");
    StringWriter out = new StringWriter();
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.transform(new DOMSource(copy), new StreamResult(out));
    } catch (TransformerException never) {
      throw new IllegalStateException(never);
    }
    return out.toString();
  }

  private static Element parsed(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xhtml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException notOurs) {
      throw new IllegalStateException("The writer of documents wrote what is no XHTML", notOurs);
    }
  }
}
