package decem.contract.papers;

import decem.contract.Digest;
import decem.contract.Fact;
import decem.contract.groups.BodyId;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What papers tells. */
public sealed interface PaperFact extends Fact {

  PaperId paper();

  @Override
  default UUID about() {
    return paper().value();
  }

  record PaperOpened(PaperId paper, GroupId group, PaperKind kind, PersonId by, Instant at)
      implements PaperFact {}

  record VersionNamed(VersionId version, Digest digest, PersonId by, Instant at)
      implements PaperFact {
    @Override
    public PaperId paper() {
      return version.paper();
    }
  }

  /**
   * Those bodies may read that version from now on, and it alone, and are asked for observations
   * until then.
   */
  record VersionCirculated(
      VersionId version, List<BodyId> bodies, Instant until, PersonId by, Instant at)
      implements PaperFact {
    @Override
    public PaperId paper() {
      return version.paper();
    }
  }

  record PaperSubmitted(VersionId version, Digest digest, PaperKind kind, PersonId by, Instant at)
      implements PaperFact {
    @Override
    public PaperId paper() {
      return version.paper();
    }
  }

  record SubmissionWithdrawn(VersionId version, PersonId by, Instant at) implements PaperFact {
    @Override
    public PaperId paper() {
      return version.paper();
    }
  }
}
