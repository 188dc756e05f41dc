package decem.exchange.control;

import decem.exchange.control.Piece.Apart;
import decem.exchange.control.Piece.LineBreak;
import decem.exchange.control.Piece.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Footnotes and endnotes by their number; a note is one paragraph with us. */
final class NoteBook {
  private final WordSource source;
  private final Map<String, Xml> notes = new HashMap<>();
  private final Map<String, InlineReader> readers = new HashMap<>();

  NoteBook(WordSource source) {
    this.source = source;
    open("footnote", "footnotes");
    open("endnote", "endnotes");
  }

  private void open(String kind, String relation) {
    source
        .file()
        .related(relation)
        .children(kind)
        .forEach(note -> notes.put(kind + note.attr("id"), note));
    Relations relations =
        source.file().relatedName(relation).map(source.file()::relations).orElse(Relations.NONE);
    Drawings drawings = new Drawings(source.media(), source.tally(), relations, box -> List.of());
    readers.put(kind, new InlineReader(source, relations, drawings, (nested, id) -> List.of()));
  }

  List<Piece> content(String kind, String id) {
    Xml note = notes.getOrDefault(kind + id, Xml.NONE);
    InlineReader reader = readers.get(kind);
    if (reader == null) {
      return List.of();
    }
    List<Piece> content = new ArrayList<>();
    boolean flattened = note.find("tbl").there();
    for (Xml paragraph : note.findAll(part -> part.is("p"))) {
      List<Piece> read = reader.read(paragraph, new Draft("paragraph"), source.width());
      if (!content.isEmpty() && !Pieces.isBlank(read)) {
        content.add(new LineBreak(Look.PLAIN));
      }
      flattened |= read.stream().anyMatch(NoteBook::hasNoPlace);
      read.stream().filter(piece -> !hasNoPlace(piece)).forEach(content::add);
    }
    if (flattened) {
      source.tally().remark(Remark.NOTES_FLATTENED, Pieces.text(content));
    }
    return trimmed(content);
  }

  private static boolean hasNoPlace(Piece piece) {
    return piece instanceof Apart || piece instanceof Note;
  }

  /** Without the space between the note's sign and its first word, and without blank ends. */
  private static List<Piece> trimmed(List<Piece> content) {
    List<Piece> kept = new ArrayList<>(Pieces.joined(content));
    while (!kept.isEmpty() && Pieces.isBlank(List.of(kept.getLast()))) {
      kept.removeLast();
    }
    String text = Pieces.text(kept);
    return Pieces.withoutFirst(kept, text.length() - text.stripLeading().length());
  }
}
