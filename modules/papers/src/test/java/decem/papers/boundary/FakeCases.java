package decem.papers.boundary;

import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.contract.approvals.Cases;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperId;
import decem.contract.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Approvals in memory: a case for each submission, ended as the test says. */
final class FakeCases implements Cases {

  private final Map<PaperId, List<CaseCard>> cases = new HashMap<>();

  void open(PaperSubmitted submitted) {
    cases
        .computeIfAbsent(submitted.paper(), paper -> new ArrayList<>())
        .add(card(submitted, CaseState.SUBMITTED, Optional.empty()));
  }

  CaseDecided decide(PaperSubmitted submitted, PersonId by) {
    CaseCard ended = ended(submitted, CaseState.DECIDED, by);
    return new CaseDecided(
        ended.id(),
        ended.version(),
        ended.digest(),
        submitted.kind(),
        ended.verb(),
        by,
        ended.endedAt().orElseThrow());
  }

  CaseReturned giveBack(PaperSubmitted submitted, PersonId by) {
    CaseCard ended = ended(submitted, CaseState.RETURNED, by);
    return new CaseReturned(
        ended.id(),
        ended.version(),
        ended.digest(),
        submitted.kind(),
        "Two reasons",
        by,
        ended.endedAt().orElseThrow());
  }

  private CaseCard ended(PaperSubmitted submitted, CaseState state, PersonId by) {
    List<CaseCard> all = cases.computeIfAbsent(submitted.paper(), paper -> new ArrayList<>());
    all.removeIf(card -> card.submittedAt().equals(submitted.at()));
    CaseCard ended = card(submitted, state, Optional.of(by));
    all.add(ended);
    return ended;
  }

  private static CaseCard card(PaperSubmitted of, CaseState state, Optional<PersonId> by) {
    Optional<Instant> at = by.map(who -> of.at().plusSeconds(60));
    return new CaseCard(
        new CaseId(UUID.randomUUID()),
        of.version(),
        of.digest(),
        state,
        of.kind().verb(),
        of.by(),
        of.at(),
        by,
        at,
        state == CaseState.RETURNED ? "Two reasons" : "");
  }

  @Override
  public Map<PaperId, List<CaseCard>> of(Collection<PaperId> papers) {
    Map<PaperId, List<CaseCard>> found = new HashMap<>(cases);
    found.keySet().retainAll(papers);
    return found;
  }
}
