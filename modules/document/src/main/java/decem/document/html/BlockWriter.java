package decem.document.html;

import decem.document.Node;
import decem.document.reading.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The blocks of a text, one after the other. */
final class BlockWriter {
  private final Html html;
  private final Labels labels;
  private final Markup out = new Markup();
  private final Notes notes;

  BlockWriter(Html html) {
    this.html = html;
    this.labels = Labels.in(html.document().string("lang"));
    this.notes = new Notes(html, labels);
  }

  String write() {
    children(html.document(), 0);
    notes.write(out);
    return out.toString();
  }

  /** Each block of the text for itself, and last the notes. */
  List<String> writeApart() {
    List<String> apart = new ArrayList<>();
    int at = 0;
    int written = 0;
    for (Node child : html.document().children()) {
      block(child, at);
      at += child.nodeSize();
      apart.add(out.since(written));
      written = out.length();
    }
    notes.write(out);
    apart.add(out.since(written));
    return apart;
  }

  void children(Node parent, int start) {
    int at = start;
    for (Node child : parent.children()) {
      block(child, at);
      at += child.nodeSize();
    }
  }

  private void block(Node node, int at) {
    switch (node.type().name()) {
      case "heading" -> heading(node, at);
      case "paragraph" -> paragraph(node, at);
      case "bullet_list" -> container("ul", node, at);
      case "ordered_list" -> orderedList(node, at);
      case "list_item" -> container("li", node, at);
      case "blockquote" -> container("blockquote", node, at);
      case "recommendation" -> recommendation(node, at);
      case "table" -> new TableWriter(this, out).write(node, at);
      case "figure" -> figure(node, at);
      case "page_break" -> out.empty("hr", outside(node, at, "class", "page-break")).line();
      default -> throw new IllegalArgumentException("No block " + node.type());
    }
  }

  /** The attributes that every block may carry, and more. */
  String[] outside(Node node, int at, String... more) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("id", node.id().isEmpty() ? "" : "b-" + node.id()));
    all.addAll(List.of("data-block", node.isTextblock() ? node.id() : ""));
    all.addAll(List.of("lang", node.string("lang"), "data-mark", node.string("mark")));
    all.addAll(List.of("data-was", node.isTextblock() ? "" : change(at)));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  /** What became of a block that has no words of its own to mark. */
  private String change(int at) {
    return html.spans().over(at, at + 1).stream()
        .map(Span::kind)
        .filter(kind -> kind != Span.Kind.ANCHOR)
        .findFirst()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("");
  }

  private void heading(Node node, int at) {
    Numbered entry = html.numbering().at(at).orElse(null);
    String tag = entry == null ? "p" : "h" + Math.min(6, entry.level() + html.firstHeading() - 1);
    out.open(tag, outside(node, at, "class", entry == null ? "subhead" : ""));
    if (entry != null && !entry.number().isEmpty()) {
      String number = entry.annex() ? labels.get("annex", entry.number()) : entry.number();
      out.element("span", number, "class", "no").text(" ");
    }
    words(node, at);
    out.close(tag).line();
  }

  private void paragraph(Node node, int at) {
    String number =
        html.numbering()
            .at(at)
            .filter(e -> e.kind() == Numbered.Kind.PARAGRAPH)
            .map(Numbered::number)
            .orElse("");
    if (!number.isEmpty()) {
      out.open("div", "class", "para").element("span", number, "class", "pn");
    }
    String align = node.string("align");
    out.open(
        "p",
        outside(node, at, "class", align.isEmpty() ? "" : "align-" + align, "data-no", number));
    words(node, at);
    out.close("p");
    if (!number.isEmpty()) out.close("div");
    out.line();
  }

  private void words(Node node, int at) {
    String mark = node.string("mark");
    if (!mark.isEmpty()) {
      out.element("span", "(" + mark + ")", "class", "portion", "data-not-text", "true").text(" ");
    }
    new InlineWriter(html, notes, out).write(node, at + 1);
  }

  private void container(String tag, Node node, int at, String... more) {
    out.open(tag, outside(node, at, more)).line();
    children(node, at + 1);
    out.close(tag).line();
  }

  private void orderedList(Node node, int at) {
    String style = node.string("style");
    String type = style.equals("alpha") ? "a" : style.equals("roman") ? "i" : "";
    String start = node.integer("order") == 1 ? "" : Integer.toString(node.integer("order"));
    container("ol", node, at, "class", "list--" + style, "type", type, "start", start);
  }

  private void recommendation(Node node, int at) {
    out.open("div", outside(node, at, "class", "rec"));
    out.open("div", "class", "rec-head");
    String number = html.numbering().at(at).map(Numbered::number).orElse("");
    out.element("b", labels.get("recommendation", number).strip());
    said("owner", html.earlier(node, at), node);
    said("due", html.earlier(node, at), node);
    out.close("div").line();
    children(node, at + 1);
    out.close("div").line();
  }

  private void said(String name, Node before, Node now) {
    String was = before.string(name);
    String is = now.string(name);
    if (was.equals(is)) {
      if (!is.isEmpty()) out.text(" ").element("span", labels.get(name, is));
      return;
    }
    if (!was.isEmpty()) out.text(" ").element("del", labels.get(name, was));
    if (!is.isEmpty()) out.text(" ").element("ins", labels.get(name, is));
  }

  private void figure(Node node, int at) {
    out.open("figure", outside(node, at));
    String address = html.pictures().apply(node.string("src").substring("media:".length()));
    int width = node.integer("width");
    if (address.isEmpty())
      out.element("span", node.string("alt"), "class", "missing", "data-not-text", "true");
    else
      out.empty(
          "img",
          "src",
          address,
          "alt",
          node.string("alt"),
          "width",
          width == 100 ? "" : width + "%");
    out.open("figcaption");
    String number = html.numbering().at(at).map(Numbered::number).orElse("");
    out.element("b", labels.get("figure", number).strip(), "data-not-text", "true").text(" ");
    words(node, at);
    out.close("figcaption").close("figure").line();
  }
}
