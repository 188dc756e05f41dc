package decem.contract.comments;

import decem.contract.Fact;
import decem.contract.groups.BodyId;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** What comments tells. */
public sealed interface CommentFact extends Fact {

  PaperId paper();

  @Override
  default UUID about() {
    return paper().value();
  }

  record CommentMade(ThreadId thread, PaperId paper, PersonId by, Instant at)
      implements CommentFact {}

  record CommentAnswered(ThreadId thread, PaperId paper, PersonId by, Instant at)
      implements CommentFact {}

  record ThreadResolved(ThreadId thread, PaperId paper, PersonId by, Instant at)
      implements CommentFact {}

  /** A body said something on the words of a circulated version. */
  record ObservationMade(ThreadId thread, VersionId version, BodyId body, PersonId by, Instant at)
      implements CommentFact {
    @Override
    public PaperId paper() {
      return version.paper();
    }
  }
}
