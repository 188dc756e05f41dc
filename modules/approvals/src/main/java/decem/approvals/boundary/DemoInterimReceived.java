package decem.approvals.boundary;

import decem.platform.demo.DemoPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The older text, submitted twice, has been taken receipt of: the record has something to show. */
@ApplicationScoped
class DemoInterimReceived implements DemoPart {

  @Inject DemoDecisions decisions;

  @Override
  public int order() {
    return 35;
  }

  @Override
  public void seed() throws Exception {
    decisions.decide(
        "a case for the interim text",
        paper -> paper.workingTitle().equals("Interim observations"));
  }
}
