package decem.drafts.control;

import decem.document.Node;
import decem.document.step.Steps;
import decem.document.suggestion.Resolution;
import decem.document.suggestion.Verdict;
import decem.drafts.entity.PastCommitRow;
import decem.drafts.entity.SittingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks along a log, from a document and the commits after it, and says of each sitting on the way
 * what it made of the text. Documents share what they have in common, so that keeping one for each
 * sitting costs little.
 */
public final class Retelling {

  private final Map<Long, List<SittingRow>> beginning = new HashMap<>();
  private final List<Open> open = new ArrayList<>();
  private final Map<SittingRow, Work> told = new LinkedHashMap<>();
  private Node document;

  /** A sitting that the walk is in: the text as it was before, and what its person touched. */
  private record Open(SittingRow sitting, Node before, Set<String> touched) {}

  /**
   * @param document as it was before the first commit of the first sitting
   */
  public Retelling(Node document, List<SittingRow> sittings) {
    this.document = document;
    sittings.forEach(
        sitting -> beginning.computeIfAbsent(sitting.from(), n -> new ArrayList<>()).add(sitting));
  }

  /** Takes the next commit. */
  public void take(PastCommitRow commit) {
    Node before = document;
    for (SittingRow sitting : beginning.getOrDefault(commit.n(), List.of())) {
      open.add(new Open(sitting, before, new HashSet<>()));
    }
    document = Steps.replay(before, Steps.read(commit.steps()));
    open.forEach(each -> note(each, commit, before));
    open.removeIf(each -> commit.n() == each.sitting.to() && tell(each));
  }

  private void note(Open each, PastCommitRow commit, Node before) {
    if (!each.sitting.isAlone() && each.sitting.person().equals(commit.author())) {
      each.touched.addAll(Touched.between(before, document));
    }
  }

  private boolean tell(Open each) {
    told.put(each.sitting, work(each));
    return true;
  }

  /**
   * Of suggestions it is told what they would make of the text; of those that were accepted, what
   * they have made of it.
   */
  private Work work(Open each) {
    Node before = read(each.before, each.sitting);
    Node after = read(document, each.sitting);
    if (each.sitting.kind().equals("reject")) {
      return Work.between(after, before);
    }
    return each.sitting.isAlone()
        ? Work.between(before, after)
        : Work.between(before, after, each.touched);
  }

  private static Node read(Node document, SittingRow sitting) {
    return switch (sitting.kind()) {
      case "suggest", "reject" -> Resolution.read(document, Verdict.ACCEPT);
      case "accept" -> Resolution.read(document, Verdict.REJECT);
      default -> document;
    };
  }

  public Map<SittingRow, Work> told() {
    return told;
  }
}
