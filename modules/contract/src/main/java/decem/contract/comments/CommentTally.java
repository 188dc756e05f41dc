package decem.contract.comments;

import decem.contract.papers.PaperId;
import java.util.Collection;
import java.util.Map;

/**
 * Question: how many comments a paper carries. Answered by comments inside the caller's
 * transaction.
 */
public interface CommentTally {

  Map<PaperId, Tally> tally(Collection<PaperId> papers);

  record Tally(int open, int resolved, int detached, int observations) {}
}
