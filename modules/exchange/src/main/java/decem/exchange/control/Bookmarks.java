package decem.exchange.control;

import java.util.ArrayList;
import java.util.List;

/** Writes the ids of blocks as bookmarks; those of outer blocks wait for their first paragraph. */
final class Bookmarks {
  private final List<Label> waiting = new ArrayList<>();
  private int count;

  void expect(Label label) {
    waiting.add(label);
  }

  void writeExpected(XmlOut out) {
    waiting.forEach(label -> write(label, out));
    waiting.clear();
  }

  void write(Label label, XmlOut out) {
    label
        .bookmark()
        .ifPresent(
            name -> {
              int id = count++;
              out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
              out.empty("w:bookmarkEnd", "w:id", id);
            });
  }
}
