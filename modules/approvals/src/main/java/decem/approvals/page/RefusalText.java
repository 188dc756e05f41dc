package decem.approvals.page;

import decem.approvals.boundary.CaseView;
import decem.approvals.control.Outcome.AlreadyDecided;
import decem.approvals.control.Outcome.NoLongerSubmitted;
import decem.approvals.control.Outcome.OwnSubmission;
import decem.approvals.control.Outcome.ReasonsMissing;
import decem.approvals.control.Outcome.Refusal;
import decem.approvals.control.Words;
import decem.platform.page.Here;

/** Why nothing was done, and how things stand instead. */
final class RefusalText {

  private final Here here;
  private final Words words;

  RefusalText(Here here) {
    this.here = here;
    this.words = Words.in(here.language());
  }

  String of(Refusal refusal, CaseView now) {
    return switch (refusal) {
      case AlreadyDecided already ->
          words.say(
              "refused.already." + already.state(),
              now.end().flatMap(CaseView.End::by).orElse(""),
              here.time(already.at()));
      case NoLongerSubmitted gone -> words.say("refused." + gone.state());
      case OwnSubmission own -> words.say("refused.own");
      case ReasonsMissing missing -> words.say("refused.reasons");
    };
  }
}
