package decem.approvals.control;

import decem.contract.Language;
import decem.document.Documents;
import decem.document.diff.Change;
import decem.document.diff.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What changed from one version's text to another's: the list, a few excerpts with what is new and
 * what is gone, and the whole text so marked.
 */
public record Changes(
    List<Change> list, int wordsAdded, int wordsRemoved, List<Excerpt> excerpts, String redline) {

  private static final int MOST_EXCERPTS = 6;

  /** A changed block as XHTML, with what is new underlined and what is gone struck. */
  public record Excerpt(Change change, String html) {}

  /** Compares two texts of a language by their exact bytes. */
  public static Changes between(byte[] before, byte[] after, Language language) {
    Comparison comparison =
        Comparison.of(Documents.read(text(before)), Documents.read(text(after)));
    String redline = comparison.redline().in(language.tag()).write();
    return new Changes(
        comparison.changes(),
        comparison.wordsAdded(),
        comparison.wordsRemoved(),
        excerpts(comparison.changes(), new Blocks(redline)),
        redline);
  }

  /** How many changes of words there are; changes of form are counted apart. */
  public int ofWords() {
    return list.size() - ofForm();
  }

  public int ofForm() {
    return (int) list.stream().filter(change -> change.kind() == Change.Kind.REFORMATTED).count();
  }

  public int count(Change.Kind kind, Change.Subject subject) {
    return (int)
        list.stream()
            .filter(change -> change.kind() == kind && change.subject() == subject)
            .count();
  }

  /** Recommendations first, then in the order of the text. */
  private static List<Excerpt> excerpts(List<Change> changes, Blocks blocks) {
    return changes.stream()
        .filter(Changes::isShownInPart)
        .sorted(Comparator.comparing(change -> change.subject() != Change.Subject.RECOMMENDATION))
        .flatMap(change -> excerpt(change, blocks).stream())
        .limit(MOST_EXCERPTS)
        .toList();
  }

  private static boolean isShownInPart(Change change) {
    boolean words = change.kind() == Change.Kind.CHANGED || change.kind() == Change.Kind.ADDED;
    return words
        && change.subject() != Change.Subject.TABLE
        && change.subject() != Change.Subject.FIGURE;
  }

  private static Optional<Excerpt> excerpt(Change change, Blocks blocks) {
    return blocks.html(change.id()).map(html -> new Excerpt(change, html));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
