package decem.exchange.control;

import java.util.List;

/** What stands in a paragraph while it is read. */
sealed interface Piece {

  record Letters(String text, Look look) implements Piece {}

  record LineBreak(Look look) implements Piece {}

  record Note(String id, List<Piece> content, Look look) implements Piece {}

  /** A block that Word keeps inside a paragraph and we between paragraphs: a picture, a box. */
  record Apart(Draft block) implements Piece {}
}
