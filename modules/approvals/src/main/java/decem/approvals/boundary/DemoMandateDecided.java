package decem.approvals.boundary;

import decem.contract.papers.PaperKind;
import decem.platform.demo.DemoPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The mandate is approved, so that the group exists. */
@ApplicationScoped
class DemoMandateDecided implements DemoPart {

  @Inject DemoDecisions decisions;

  @Override
  public int order() {
    return 25;
  }

  @Override
  public void seed() throws Exception {
    decisions.decide("a case for the mandate", paper -> paper.kind() == PaperKind.MANDATE);
  }
}
