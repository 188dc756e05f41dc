package decem.approvals.page;

import decem.approvals.boundary.WithdrawnCases.Withdrawn;
import decem.approvals.control.Words;
import decem.platform.page.Here;

/** What is said of a version that was withdrawn while its page was open. */
public final class GoneText {

  private final Withdrawn withdrawn;
  private final Here here;

  GoneText(Withdrawn withdrawn, Here here) {
    this.withdrawn = withdrawn;
    this.here = here;
  }

  public String title() {
    return withdrawn.title().in(here.language());
  }

  public String reference() {
    return withdrawn.reference();
  }

  public String sentence() {
    return Words.in(here.language()).say("gone.sentence", here.time(withdrawn.at()));
  }
}
