package decem.contract.drafts;

import decem.contract.papers.PaperId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Places in living texts. Placing is a request (own transaction, idempotent by its key, inert until
 * somebody's thread claims it); asking where anchors are is a question.
 */
public interface Anchors {

  Placing place(UUID key, Spot spot);

  Map<AnchorId, AnchorState> states(Collection<AnchorId> anchors);

  /**
   * Words in a text as the asker saw them.
   *
   * @param commit the commit that the positions belong to
   * @param from position before the first letter, as ProseMirror counts
   * @param to position after the last letter
   * @param quote the words, at least one letter; refused when the text at that place is another
   */
  record Spot(PaperId paper, TextId text, long commit, int from, int to, String quote) {}

  sealed interface Placing {}

  record Placed(AnchorId anchor) implements Placing {}

  /** The words are not there any more. */
  record WordsHaveChanged(String nowThere) implements Placing {}

  /**
   * @param detached true when the words have gone; the position is then where they stood
   * @param quote the words as they were when the anchor was placed
   */
  record AnchorState(
      AnchorId anchor,
      TextId text,
      long commit,
      int from,
      int to,
      String block,
      boolean detached,
      String quote) {}
}
