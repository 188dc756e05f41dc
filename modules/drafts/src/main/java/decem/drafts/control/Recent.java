package decem.drafts.control;

import decem.document.step.Outcome.Applied;
import java.util.ArrayList;
import java.util.List;

/**
 * The last commits of a text in memory: what late steps are brought over. Documents share what they
 * have in common, so a commit costs little; who comes with older steps has the log read for them.
 */
final class Recent {

  private static final int KEPT = 200;

  private final List<Applied> commits = new ArrayList<>();
  private long head;

  Recent(long head) {
    this.head = head;
  }

  void add(Applied commit) {
    commits.add(commit);
    head++;
    if (commits.size() > 2 * KEPT) {
      commits.subList(0, commits.size() - KEPT).clear();
    }
  }

  boolean reach(long base) {
    return head - base <= commits.size();
  }

  /** What came after a commit, oldest first. */
  List<Applied> since(long base) {
    return commits.subList(commits.size() - Math.toIntExact(head - base), commits.size());
  }

  /** Puts commits that were read from the log in the place of what is here. */
  void replace(List<Applied> upToHead) {
    commits.clear();
    commits.addAll(upToHead);
  }
}
