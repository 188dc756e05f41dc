package decem.exchange.control;

import decem.exchange.control.Piece.Apart;
import decem.exchange.control.Piece.Letters;
import decem.exchange.control.Piece.LineBreak;
import decem.exchange.control.Piece.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be asked of and done to the pieces of a paragraph. */
final class Pieces {
  private Pieces() {}

  /** The letters alone, without notes. */
  static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Letters letters -> text.append(letters.text());
        case LineBreak lineBreak -> text.append(' ');
        case Note note -> {}
        case Apart apart -> {}
      }
    }
    return text.toString();
  }

  static boolean isBlank(List<Piece> pieces) {
    return pieces.stream()
        .allMatch(
            piece ->
                piece instanceof LineBreak
                    || piece instanceof Letters letters && letters.text().isBlank());
  }

  /** Neighbours that look alike as one; no empty letters. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (piece instanceof Letters letters) {
        join(letters, joined);
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static void join(Letters letters, List<Piece> joined) {
    if (letters.text().isEmpty()) {
      return;
    }
    if (!joined.isEmpty()
        && joined.getLast() instanceof Letters before
        && before.look().equals(letters.look())) {
      joined.set(joined.size() - 1, new Letters(before.text() + letters.text(), letters.look()));
    } else {
      joined.add(letters);
    }
  }

  /** Without the line breaks that people use for space before and after a paragraph. */
  static List<Piece> withoutOuterBreaks(List<Piece> pieces) {
    List<Piece> inner = new ArrayList<>(joined(pieces));
    while (!inner.isEmpty() && isBlank(inner.subList(inner.size() - 1, inner.size()))) {
      inner.removeLast();
    }
    while (!inner.isEmpty() && isBlank(inner.subList(0, 1))) {
      inner.removeFirst();
    }
    return inner;
  }

  /** Without so many letters at the beginning; a line break counts as one. */
  static List<Piece> withoutFirst(List<Piece> pieces, int count) {
    List<Piece> rest = new ArrayList<>(pieces.size());
    int left = count;
    for (Piece piece : pieces) {
      if (left > 0 && piece instanceof Letters letters) {
        int cut = Math.min(left, letters.text().length());
        left -= cut;
        rest.add(new Letters(letters.text().substring(cut), letters.look()));
      } else if (left > 0 && piece instanceof LineBreak) {
        left--;
      } else {
        rest.add(piece);
      }
    }
    return joined(rest);
  }

  static List<Piece> looking(List<Piece> pieces, UnaryOperator<Look> change) {
    List<Piece> changed = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      changed.add(
          switch (piece) {
            case Letters letters -> new Letters(letters.text(), change.apply(letters.look()));
            case LineBreak lineBreak -> new LineBreak(change.apply(lineBreak.look()));
            case Note note -> new Note(note.id(), note.content(), change.apply(note.look()));
            case Apart apart -> apart;
          });
    }
    return joined(changed);
  }

  static boolean allStrong(List<Piece> pieces) {
    return pieces.stream()
        .allMatch(
            piece ->
                !(piece instanceof Letters letters)
                    || letters.text().isBlank()
                    || letters.look().strong());
  }
}
