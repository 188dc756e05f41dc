package decem.exchange.control;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Notes at the end of the text and not at the foot of their page, for a text that also runs to the
 * left: the layout library cannot turn letters round in what it moves to the foot.
 */
final class LastNotes {
  private final Document page;

  LastNotes(Document page) {
    this.page = page;
  }

  void gather(List<Element> notes, Element body) {
    for (int number = 1; number <= notes.size(); number++) {
      Element note = notes.get(number - 1);
      Element last = page.createElement("p");
      last.setAttribute("class", "last-note");
      last.appendChild(call(number));
      last.appendChild(page.createTextNode(" "));
      while (note.hasChildNodes()) {
        last.appendChild(note.getFirstChild());
      }
      note.getParentNode().replaceChild(call(number), note);
      body.appendChild(last);
    }
  }

  private Element call(int number) {
    Element call = page.createElement("sup");
    call.setTextContent(Integer.toString(number));
    return call;
  }
}
