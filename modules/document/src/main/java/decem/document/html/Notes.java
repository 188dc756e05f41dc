package decem.document.html;

import decem.document.Node;
import decem.document.reading.Numbered;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls of notes in the text, and the notes themselves: in their place for print, else at the end.
 */
final class Notes {
  private final Html html;
  private final Labels labels;
  private final List<Note> atTheEnd = new ArrayList<>();

  private record Note(Node node, int position, String number, String key) {}

  Notes(Html html, Labels labels) {
    this.html = html;
    this.labels = labels;
  }

  void call(Node node, int at, Markup out) {
    List<Span> spans = html.spans().over(at, at + node.nodeSize());
    if (html.isForPrint()) {
      SpanTags.around(spans, out, () -> inPlace(node, at, out));
      return;
    }
    String number = html.numbering().at(at).map(Numbered::number).orElse("–");
    String key = node.id().isEmpty() ? "at-" + at : node.id();
    atTheEnd.add(new Note(node, at, number, key));
    List<Span> redline = spans.stream().filter(span -> span.kind() != Span.Kind.ANCHOR).toList();
    SpanTags.around(redline, out, () -> link(number, key, out));
  }

  private void inPlace(Node node, int at, Markup out) {
    out.open("span", "class", "footnote", "id", node.id().isEmpty() ? "" : "n-" + node.id());
    new InlineWriter(html, this, out).write(node, at + 1);
    out.close("span");
  }

  private void link(String number, String key, Markup out) {
    out.open("sup", "class", "fn");
    out.element("a", number, "href", "#n-" + key, "id", "c-" + key, "role", "doc-noteref");
    out.close("sup");
  }

  /** The notes that were called, with links back. */
  void write(Markup out) {
    if (atTheEnd.isEmpty()) return;
    out.open(
        "section", "class", "notes", "role", "doc-endnotes", "aria-label", labels.get("notes", ""));
    out.open("ol").line();
    for (Note note : atTheEnd) write(note, out);
    out.close("ol").close("section").line();
  }

  private void write(Note note, Markup out) {
    out.open("li", "id", "n-" + note.key)
        .element("span", note.number, "data-not-text", "true")
        .open("span");
    new InlineWriter(html, this, out).write(note.node, note.position + 1);
    out.text(" ");
    String back = labels.get("back", note.number);
    out.element(
        "a",
        "↩",
        "class",
        "back",
        "href",
        "#c-" + note.key,
        "role",
        "doc-backlink",
        "aria-label",
        back);
    out.close("span").close("li").line();
  }
}
