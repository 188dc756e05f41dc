package decem.document.reading;

import decem.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The numbers of a text. Headings of the body count 1, 1.1; an annex A, A.1; front matter and what
 * stands below an unnumbered heading has none. Paragraphs of the body that stand by themselves are
 * numbered through the paper, empty and unnumbered ones left out; recommendations, figures and
 * notes run through the paper wherever they stand. {@code numbering.js} counts the same in the
 * editor.
 */
public final class Numbering {
  private final TreeMap<Integer, Numbered> byPosition = new TreeMap<>();
  private final Map<String, Numbered> byId = new HashMap<>();

  private Numbering(Node document, IntPredicate leftOut) {
    for (Numbered entry : new Counting(leftOut).of(document)) {
      byPosition.put(entry.position(), entry);
      if (!entry.id().isEmpty()) byId.putIfAbsent(entry.id(), entry);
    }
  }

  public static Numbering of(Node document) {
    return new Numbering(document, position -> false);
  }

  /**
   * The numbers of a text with blocks in it that do not count: a redline shows what was taken out.
   */
  public static Numbering of(Node document, IntPredicate leftOut) {
    return new Numbering(document, leftOut);
  }

  /** All numbered parts and all headings, in the order of the text. */
  public List<Numbered> entries() {
    return new ArrayList<>(byPosition.values());
  }

  public Optional<Numbered> at(int position) {
    return Optional.ofNullable(byPosition.get(position));
  }

  public Optional<Numbered> ofBlock(String blockId) {
    return Optional.ofNullable(byId.get(blockId));
  }

  /** The paragraph with a number: "jump to paragraph 14". */
  public Optional<Numbered> paragraph(String number) {
    return entries().stream()
        .filter(
            entry ->
                entry.kind() == Numbered.Kind.PARAGRAPH && entry.number().equals(number.strip()))
        .findFirst();
  }

  /**
   * The numbered paragraph that a position belongs to, for "para 14": its own, else the last before
   * it.
   */
  public Optional<Numbered> paragraphAt(int position) {
    return byPosition.headMap(position, true).descendingMap().values().stream()
        .filter(entry -> entry.kind() == Numbered.Kind.PARAGRAPH)
        .findFirst();
  }

  /** How many of a kind there are. */
  public int count(Numbered.Kind kind) {
    return (int)
        entries().stream()
            .filter(entry -> entry.kind() == kind && !entry.number().isEmpty())
            .count();
  }
}
