package decem.contract.approvals;

import decem.contract.papers.PaperId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Question, answered by approvals inside the caller's transaction. Checks no permission: the caller
 * has.
 */
public interface Cases {

  /** All cases of each paper, oldest first. */
  Map<PaperId, List<CaseCard>> of(Collection<PaperId> papers);
}
