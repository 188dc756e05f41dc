package decem.contract.papers;

import decem.contract.people.PersonId;
import java.util.Collection;
import java.util.Map;

/**
 * Question, answered by papers inside the caller's transaction: where papers stand, as far as that
 * reader may know. Which of them the reader may see at all, the caller knows.
 */
public interface Standings {

  /** An answer for each of the papers. */
  Map<PaperId, PaperStanding> standings(PersonId reader, Collection<PaperId> papers);
}
