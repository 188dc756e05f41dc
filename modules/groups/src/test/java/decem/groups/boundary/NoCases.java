package decem.groups.boundary;

import decem.contract.approvals.CaseCard;
import decem.contract.approvals.Cases;
import decem.contract.papers.PaperId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Nothing was ever submitted. */
@ApplicationScoped
class NoCases implements Cases {

  @Override
  public Map<PaperId, List<CaseCard>> of(Collection<PaperId> papers) {
    return Map.of();
  }
}
