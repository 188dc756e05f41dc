package decem.exchange.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A block of the document while it is read: may still change its type, its place and its words. */
final class Draft {
  private String type;
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private final List<Draft> blocks = new ArrayList<>();
  private List<Piece> pieces = List.of();
  private final List<Label> labels = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();

  Draft(String type) {
    this.type = type;
  }

  static Draft of(String type, List<Draft> blocks) {
    Draft draft = new Draft(type);
    draft.blocks.addAll(blocks);
    return draft;
  }

  static Draft paragraph(List<Piece> pieces) {
    Draft draft = new Draft("paragraph");
    draft.pieces = pieces;
    return draft;
  }

  String type() {
    return type;
  }

  boolean is(String wanted) {
    return type.equals(wanted);
  }

  void become(String other) {
    type = other;
  }

  Map<String, Object> attributes() {
    return attributes;
  }

  Draft with(String attribute, Object value) {
    attributes.put(attribute, value);
    return this;
  }

  int number(String attribute, int otherwise) {
    return attributes.get(attribute) instanceof Number number ? number.intValue() : otherwise;
  }

  List<Draft> blocks() {
    return blocks;
  }

  void add(Draft block) {
    blocks.add(block);
  }

  Draft last() {
    return blocks.getLast();
  }

  List<Piece> pieces() {
    return pieces;
  }

  void say(List<Piece> changed) {
    pieces = changed;
  }

  String text() {
    return Pieces.text(pieces);
  }

  /** Our own bookmarks that stand in this paragraph, outermost block first. */
  List<Label> labels() {
    return labels;
  }

  /** The names of everybody's bookmarks that stand in this paragraph, for links to it. */
  List<String> anchors() {
    return anchors;
  }

  /** Notes a bookmark that stands here. */
  void bookmark(String name) {
    anchors.add(name);
    Label.of(name).ifPresent(labels::add);
  }

  /** Whether the paragraph came from us, so that nothing about it needs to be guessed. */
  boolean isOurs() {
    return !labels.isEmpty();
  }

  boolean hasLabel(Label.Kind kind) {
    return labels.stream().anyMatch(label -> label.kind() == kind);
  }

  /** The first paragraph of this block, which carries the bookmarks of all blocks around it. */
  Draft first() {
    return blocks.isEmpty() ? this : blocks.getFirst().first();
  }
}
