package decem.drafts.control;

import decem.document.Node;
import decem.document.step.Anchor;
import decem.document.step.Mapping;
import decem.document.step.StepMap;
import decem.drafts.entity.AnchorRow;
import decem.drafts.entity.CommitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Anchors in a text: where they are placed, and where they go when the text changes. */
public final class Anchored {

  private Anchored() {}

  /** A range of positions that follows commits. */
  public record Range(int from, int to) {

    /** The words there, blocks parted by a line end; nothing where there is no letter. */
    public String words(Node document) {
      boolean inside = from >= 0 && from <= to && to <= document.content().size();
      boolean some = inside && !document.textBetween(from, to, "").isEmpty();
      return some ? document.textBetween(from, to, "\n") : "";
    }
  }

  /**
   * Brings a stored anchor through the next commit, unless it was stored at a later one.
   *
   * @param after the document as that commit left it
   */
  public static AnchorRow follow(AnchorRow anchor, CommitRow commit, Node after) {
    return commit.n() > anchor.atN()
        ? moved(anchor, Editing.mapsOf(commit), after, commit.n())
        : anchor;
  }

  /** Where a range is after commits that its writer had not seen. */
  public static Range follow(List<CommitRow> since, int from, int to) {
    List<StepMap> maps = new ArrayList<>();
    since.forEach(commit -> maps.addAll(Editing.mapsOf(commit)));
    Mapping mapping = Mapping.of(maps);
    return new Range(mapping.map(from, 1), mapping.map(to, -1));
  }

  public static AnchorRow at(UUID id, UUID text, Node document, long n, Range range, String quote) {
    String block = blockAt(document, range.from());
    return new AnchorRow(id, text, "WORDS", block, quote, n, range.from(), range.to(), false);
  }

  static AnchorRow moved(AnchorRow anchor, List<StepMap> maps, Node after, long n) {
    Anchor.Words words = new Anchor.Words(anchor.from(), anchor.to(), anchor.detached());
    boolean touched = false;
    for (StepMap map : maps) {
      touched |= touches(map, words);
      words = words.through(map);
    }
    if (touched) {
      words = words.standingIn(after);
    }
    return anchor.moved(n, words.from(), words.to(), words.detached());
  }

  /** Only a change inside an anchor can take its last letter. */
  private static boolean touches(StepMap map, Anchor.Words words) {
    for (StepMap.Range range : map.ranges()) {
      if (range.oldFrom() <= words.to() && range.oldTo() >= words.from()) {
        return true;
      }
    }
    return false;
  }

  /** The id of the innermost block that holds a position. */
  private static String blockAt(Node document, int position) {
    String[] id = {""};
    document.visit(
        (node, at, parent) -> {
          boolean holds = at < position && position < at + node.nodeSize();
          if (holds && !node.id().isEmpty() && node.isBlock()) {
            id[0] = node.id();
          }
          return holds;
        });
    return id[0];
  }
}
