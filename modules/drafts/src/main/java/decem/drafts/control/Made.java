package decem.drafts.control;

import decem.document.Documents;
import decem.document.step.Outcome.Applied;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.CommitRow;
import decem.drafts.entity.SuggestionRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A commit as it was worked out: where it stands in the log, and what it makes of the document.
 *
 * @param base the commit on which its author wrote it
 * @param suggestions those that begin with it and are its author's
 * @param words how many words the document then has
 */
public record Made(
    long n,
    UUID client,
    long seq,
    UUID author,
    String kind,
    long base,
    Applied applied,
    String steps,
    List<String> suggestions,
    int words) {

  public static final String RENUMBER = "renumber";

  public String stepsDigest() {
    return Documents.digest(steps);
  }

  public CommitRow row(Instant at) {
    return new CommitRow(n, client, seq, author, kind, steps, words, at);
  }

  List<SuggestionRow> suggestionRows(Instant at) {
    return suggestions.stream().map(id -> new SuggestionRow(id, author, n, at)).toList();
  }

  /** Where an anchor stands after this commit. */
  AnchorRow moved(AnchorRow anchor) {
    return Anchored.moved(anchor, applied.maps(), applied.document(), n);
  }
}
