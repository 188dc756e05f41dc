package decem.contract.drafts;

import decem.contract.papers.PaperId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Question, answered by drafts inside the caller's transaction. Checks no permission: the caller
 * has.
 */
public interface TextHeads {

  /** The heads of all languages of those papers. */
  Map<PaperId, List<TextHead>> heads(Collection<PaperId> papers);
}
