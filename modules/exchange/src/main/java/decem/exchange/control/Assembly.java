package decem.exchange.control;

import decem.contract.Language;
import decem.document.BlockIds;
import decem.document.Fragment;
import decem.document.Node;
import decem.document.Nodes;
import decem.document.Schema;
import decem.exchange.control.Piece.Apart;
import decem.exchange.control.Piece.Letters;
import decem.exchange.control.Piece.LineBreak;
import decem.exchange.control.Piece.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the document out of drafts: gives every block its id and leads every link to its place. */
final class Assembly {
  private final Tally tally;
  private final Set<String> used = new HashSet<>();
  private final Map<String, String> places = new HashMap<>();

  private Assembly(Tally tally) {
    this.tally = tally;
  }

  static Node document(List<Draft> blocks, Language language, Tally tally) {
    Assembly assembly = new Assembly(tally);
    blocks.forEach(assembly::name);
    List<Node> nodes = blocks.stream().map(assembly::node).toList();
    return BlockIds.completed(Nodes.doc(language.tag(), nodes));
  }

  /**
   * Outer blocks first: each takes the first label of its kind from the paragraph it begins with.
   */
  private void name(Draft block) {
    Label.Kind kind = Label.Kind.of(block.type());
    Draft first = block.first();
    first.labels().stream()
        .filter(label -> label.kind() == kind)
        .findFirst()
        .ifPresent(
            label -> {
              first.labels().remove(label);
              take(block, label.id());
            });
    block.attributes().computeIfAbsent("id", none -> fresh());
    String id = (String) block.attributes().getOrDefault("id", "");
    block.anchors().forEach(anchor -> places.putIfAbsent(anchor, id));
    block.blocks().forEach(this::name);
  }

  private String fresh() {
    String id = BlockIds.fresh();
    while (!used.add(id)) {
      id = BlockIds.fresh();
    }
    return id;
  }

  private void take(Draft block, String id) {
    if (used.add(id)) {
      block.with("id", id);
    } else {
      tally.remark(Remark.IDS_RENEWED);
    }
  }

  private Node node(Draft block) {
    List<Node> children =
        block.blocks().isEmpty()
            ? inline(block.pieces())
            : block.blocks().stream().map(this::node).toList();
    return Schema.current()
        .nodeType(block.type())
        .create(new HashMap<>(block.attributes()), Fragment.of(children));
  }

  private List<Node> inline(List<Piece> pieces) {
    List<Node> nodes = new ArrayList<>(pieces.size());
    for (Piece piece : Pieces.looking(pieces, this::led)) {
      switch (piece) {
        case Letters letters -> nodes.add(Nodes.text(letters.text(), letters.look().marks()));
        case LineBreak lineBreak ->
            nodes.add(Nodes.hardBreak().withMarks(lineBreak.look().marks()));
        case Note note -> nodes.add(note(note));
        case Apart apart -> throw new IllegalStateException("A block among letters");
      }
    }
    return nodes;
  }

  private Node note(Note note) {
    String id = note.id().isEmpty() || !used.add(note.id()) ? fresh() : note.id();
    return Nodes.footnote(inline(note.content())).withMarks(note.look().marks()).withId(id);
  }

  /** A link to a bookmark leads to the block in which that bookmark stands. */
  private Look led(Look look) {
    String href = look.href();
    if (!href.startsWith("#")) {
      return look;
    }
    String anchor = href.substring(1);
    String id = Label.of(anchor).map(Label::id).orElseGet(() -> places.getOrDefault(anchor, ""));
    if (id.isEmpty()) {
      tally.remark(Remark.LINKS_WITHOUT_TARGET, anchor);
      return look.linked("");
    }
    return look.linked("#" + id);
  }
}
