package decem.exchange.control;

import decem.document.Mark;
import decem.document.Marks;
import java.util.ArrayList;
import java.util.List;

/** How a stretch of letters looks: what our marks can say, and nothing else. */
record Look(boolean strong, boolean em, boolean underline, Script script, String href) {
  static final Look PLAIN = new Look(false, false, false, Script.LINE, "");

  enum Script {
    LINE,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  Look linked(String address) {
    return new Look(strong, em, underline, script, address);
  }

  Look withoutScript() {
    return new Look(strong, em, underline, Script.LINE, href);
  }

  Look withoutWeight() {
    return new Look(false, em, false, script, href);
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    if (!href.isEmpty()) {
      marks.add(Marks.link(href));
    }
    if (strong) {
      marks.add(Marks.strong());
    }
    if (em) {
      marks.add(Marks.em());
    }
    if (underline) {
      marks.add(Marks.underline());
    }
    if (script != Script.LINE) {
      marks.add(script == Script.SUPERSCRIPT ? Marks.superscript() : Marks.subscript());
    }
    return marks;
  }
}
