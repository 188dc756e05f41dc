package decem.groups.control;

import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseState;
import decem.contract.papers.Verb;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a paper stands, as far as its cases tell: with the group, with the secretary general,
 * decided, or back with reasons.
 *
 * @param version the version that the last case was about; 0 while there is none
 */
public record Standing(Where where, int version, Optional<Verb> verb, Optional<Instant> at) {

  /** The places where a paper can be. */
  public enum Where {
    DRAFTING,
    WITH_THE_SECRETARY_GENERAL,
    RETURNED,
    DECIDED
  }

  /** The answer from all cases of a paper; a case that was withdrawn or replaced tells nothing. */
  public static Standing of(List<CaseCard> cases) {
    return cases.stream()
        .filter(c -> c.state() != CaseState.WITHDRAWN && c.state() != CaseState.SUPERSEDED)
        .max(Comparator.comparing(CaseCard::submittedAt))
        .map(Standing::of)
        .orElse(new Standing(Where.DRAFTING, 0, Optional.empty(), Optional.empty()));
  }

  private static Standing of(CaseCard last) {
    Where where =
        switch (last.state()) {
          case SUBMITTED -> Where.WITH_THE_SECRETARY_GENERAL;
          case DECIDED -> Where.DECIDED;
          case RETURNED -> Where.RETURNED;
          case WITHDRAWN, SUPERSEDED -> Where.DRAFTING;
        };
    Optional<Instant> at = last.endedAt().or(() -> Optional.of(last.submittedAt()));
    return new Standing(where, last.version().number(), Optional.of(last.verb()), at);
  }
}
