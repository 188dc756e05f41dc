package decem.exchange.control;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of all parts of one file and counts what it costs; refuses any DOCTYPE. */
final class XmlParts {
  private final XMLInputFactory factory;
  private final Limits limits;
  private int elements;

  XmlParts(Limits limits) {
    this.limits = limits;
    this.factory = factory(limits);
  }

  Xml whole(byte[] part) {
    List<Xml> root = new ArrayList<>();
    walk(part, 1, root::add);
    return root.isEmpty() ? Xml.NONE : root.getFirst();
  }

  /** Hands over the children of the main part's body one by one and forgets each at once. */
  void eachBlock(byte[] part, Consumer<Xml> blocks) {
    walk(part, 3, blocks);
  }

  private void walk(byte[] part, int level, Consumer<Xml> takers) {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      Deque<Xml> open = new ArrayDeque<>();
      int depth = 0;
      while (reader.hasNext()) {
        int next = reader.next();
        if (next == XMLStreamConstants.START_ELEMENT) {
          depth++;
          start(reader, open, depth >= level, depth);
        } else if (next == XMLStreamConstants.END_ELEMENT) {
          depth--;
          end(open, takers);
        } else {
          other(next, reader, open);
        }
      }
    } catch (XMLStreamException garbled) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
  }

  private void start(XMLStreamReader reader, Deque<Xml> open, boolean kept, int depth) {
    if (++elements > limits.elements()) {
      throw new RefusedFile(Refusal.TOO_LONG);
    }
    if (elements % 1024 == 0 && Thread.currentThread().isInterrupted()) {
      throw new RefusedFile(Refusal.TOO_SLOW);
    }
    if (depth > limits.depth()) {
      throw new RefusedFile(Refusal.TOO_DEEP);
    }
    if (kept) {
      open.push(new Xml(reader.getLocalName(), attributes(reader)));
    }
  }

  private static void end(Deque<Xml> open, Consumer<Xml> takers) {
    if (open.isEmpty()) {
      return;
    }
    Xml done = open.pop();
    if (open.isEmpty()) {
      takers.accept(done);
    } else {
      open.peek().add(done);
    }
  }

  private static void other(int next, XMLStreamReader reader, Deque<Xml> open) {
    if (next == XMLStreamConstants.DTD) {
      throw new RefusedFile(Refusal.DOCTYPE);
    }
    if (next == XMLStreamConstants.CHARACTERS || next == XMLStreamConstants.CDATA) {
      Xml in = open.peek();
      if (in != null) {
        in.addText(reader.getText());
      }
    }
  }

  private static List<String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return List.of();
    }
    List<String> attributes = new ArrayList<>(count * 2);
    for (int at = 0; at < count; at++) {
      attributes.add(reader.getAttributeLocalName(at));
      attributes.add(reader.getAttributeValue(at));
    }
    return attributes;
  }

  private static XMLInputFactory factory(Limits limits) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", limits.depth() + 1);
    return factory;
  }
}
