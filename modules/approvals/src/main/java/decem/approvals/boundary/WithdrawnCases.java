package decem.approvals.boundary;

import decem.approvals.entity.Case;
import decem.contract.Bilingual;
import decem.contract.access.Act;
import decem.contract.approvals.CaseState;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import decem.platform.access.Access;
import decem.platform.access.Asking;
import decem.platform.access.Boundary;
import decem.platform.access.Needs;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * A version that is withdrawn is the group's own again, and closed to the offices. Whoever of them
 * had its page open is told that much and no more.
 */
@Boundary
public class WithdrawnCases {

  @Inject CaseFiles files;
  @Inject ShownNow shownNow;
  @Inject Asking asking;
  @Inject Access access;

  /** That the version was withdrawn, for an office that may not read it any more. */
  @Needs(Act.SIGNED_IN)
  public Optional<Withdrawn> seenBy(VersionId version) {
    PersonId reader = asking.known();
    return Optional.of(version)
        .filter(any -> access.may(reader, Act.READ_SUBMISSION))
        .filter(any -> !access.may(reader, Act.READ_VERSION, any))
        .flatMap(files::last)
        .filter(last -> last.state() == CaseState.WITHDRAWN)
        .map(this::view);
  }

  private Withdrawn view(Case last) {
    return new Withdrawn(
        shownNow.paper(last.version()).title(),
        shownNow.version(last.version()).reference(),
        last.endedAt().orElseThrow());
  }

  /** What is left to say. */
  public record Withdrawn(Bilingual title, String reference, Instant at) {}
}
