package decem.document.reading;

import decem.document.Node;
import java.util.ArrayList;
import java.util.List;

/** The headings of a text in order, for the column beside the page and for tables of contents. */
public final class Outline {
  /**
   * One heading: level from 1 without gaps, number ("3.2", "A", empty), whether the number is an
   * annex's, words.
   */
  public record Heading(String id, int level, String number, boolean annex, String title) {}

  private Outline() {}

  public static List<Heading> of(Node document) {
    return of(document, Numbering.of(document));
  }

  public static List<Heading> of(Node document, Numbering numbering) {
    List<Heading> headings = new ArrayList<>();
    for (Numbered entry : numbering.entries()) {
      Node node = document.nodeAt(entry.position());
      if (entry.kind() != Numbered.Kind.HEADING || node == null) continue;
      String title = PlainText.ofBlock(node).strip();
      headings.add(new Heading(entry.id(), entry.level(), entry.number(), entry.annex(), title));
    }
    return headings;
  }
}
