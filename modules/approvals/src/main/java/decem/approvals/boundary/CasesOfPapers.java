package decem.approvals.boundary;

import decem.approvals.entity.Case;
import decem.approvals.entity.GivenBack;
import decem.contract.approvals.CaseCard;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.contract.approvals.Cases;
import decem.contract.papers.PaperId;
import decem.platform.access.Answers;
import decem.platform.access.Boundary;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers which cases papers have had. */
@Boundary
@Answers
public class CasesOfPapers implements Cases {

  @Inject CaseFiles files;

  @Override
  public Map<PaperId, List<CaseCard>> of(Collection<PaperId> papers) {
    List<Case> cases = files.of(papers);
    Map<CaseId, String> reasons = reasons(cases);
    return cases.stream()
        .map(one -> card(one, reasons.getOrDefault(one.id(), "")))
        .collect(Collectors.groupingBy(card -> card.version().paper()));
  }

  private Map<CaseId, String> reasons(List<Case> cases) {
    return files
        .givenBack(
            cases.stream().filter(one -> one.state() == CaseState.RETURNED).map(Case::id).toList())
        .stream()
        .collect(Collectors.toMap(GivenBack::caseId, GivenBack::reasons));
  }

  private static CaseCard card(Case one, String reasons) {
    return new CaseCard(
        one.id(),
        one.version(),
        one.digest(),
        one.state(),
        one.kind().verb(),
        one.submittedBy(),
        one.submittedAt(),
        one.endedBy(),
        one.endedAt(),
        reasons);
  }
}
