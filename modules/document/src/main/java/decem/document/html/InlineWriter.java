package decem.document.html;

import decem.document.Mark;
import decem.document.Marks;
import decem.document.Node;
import decem.document.json.Characters;
import java.util.ArrayList;
import java.util.List;

/** The words of one text block or note, with their marks, spans and calls of notes. */
final class InlineWriter {
  private final Html html;
  private final Notes notes;
  private final Markup out;
  private final List<Mark> open = new ArrayList<>();

  InlineWriter(Html html, Notes notes, Markup out) {
    this.html = html;
    this.notes = notes;
    this.out = out;
  }

  /** Writes the children of a block whose content begins at this position. */
  void write(Node block, int start) {
    int at = start;
    for (Node child : block.children()) {
      openOnly(child.is("footnote") ? List.of() : child.marks());
      if (child.isText()) text(child.text(), at);
      else if (child.is("hard_break")) out.empty("br");
      else notes.call(child, at, out);
      at += child.nodeSize();
    }
    openOnly(List.of());
  }

  /**
   * Neighbours share the elements of the marks they share: a link over bold and plain words stays
   * one link.
   */
  private void openOnly(List<Mark> marks) {
    int shared = 0;
    while (shared < open.size()
        && shared < marks.size()
        && open.get(shared).equals(marks.get(shared))) shared++;
    while (open.size() > shared) close(open.removeLast());
    for (Mark mark : marks.subList(shared, marks.size())) {
      begin(mark);
      open.add(mark);
    }
  }

  private void begin(Mark mark) {
    if (!mark.is("link")) {
      out.open(tag(mark));
    } else if (!Marks.mayLinkTo(mark.string("href"))) {
      out.open("span");
    } else {
      String href = mark.string("href");
      out.open(
          "a",
          "href",
          href,
          "rel",
          href.startsWith("#") ? "" : "noopener",
          "title",
          html.isForPrint() ? href : "");
    }
  }

  private void close(Mark mark) {
    boolean noLink = mark.is("link") && !Marks.mayLinkTo(mark.string("href"));
    out.close(noLink ? "span" : tag(mark));
  }

  private static String tag(Mark mark) {
    return switch (mark.type().name()) {
      case "link" -> "a";
      case "underline" -> "u";
      case "superscript" -> "sup";
      case "subscript" -> "sub";
      case "insertion" -> "ins";
      case "deletion" -> "del";
      case "modification" -> "span";
      default -> mark.type().name();
    };
  }

  private void text(String letters, int at) {
    List<Span> over = html.spans().over(at, at + letters.length());
    if (over.isEmpty()) {
      out.text(letters);
      return;
    }
    List<Integer> cuts = Spans.cuts(over, at, at + letters.length());
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int from = cuts.get(i);
      int to = cuts.get(i + 1);
      List<Span> here =
          over.stream().filter(span -> span.from() <= from && span.to() >= to).toList();
      String piece = letters.substring(whole(letters, from - at), whole(letters, to - at));
      if (!piece.isEmpty()) SpanTags.around(here, out, () -> out.text(piece));
    }
  }

  /** The offset, or the one before where it would halve a surrogate pair. */
  private static int whole(String letters, int offset) {
    return Characters.isInsidePair(letters, offset) ? offset - 1 : offset;
  }
}
