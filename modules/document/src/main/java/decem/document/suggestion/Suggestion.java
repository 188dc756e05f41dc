package decem.document.suggestion;

import java.util.List;

/**
 * What somebody suggests, as facts for a sentence or a margin: the words that would come and go,
 * blocks parted by line ends, and what would become of blocks.
 *
 * @param position where in the text it begins
 */
public record Suggestion(
    String id, int position, String inserted, String deleted, List<BlockChange> blocks) {
  public Suggestion {
    blocks = List.copyOf(blocks);
  }
}
