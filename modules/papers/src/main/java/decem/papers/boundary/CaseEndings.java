package decem.papers.boundary;

import decem.contract.approvals.CaseFact;
import decem.contract.approvals.CaseFact.CaseDecided;
import decem.contract.approvals.CaseFact.CaseReturned;
import decem.papers.entity.Submission;
import decem.platform.access.Boundary;
import decem.platform.facts.Reaction;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The authority has answered: what was submitted no longer stands. */
@Boundary
class CaseEndings {

  @Inject Submissions submissions;

  void onDecision(@Observes @Reaction("papers.end-decided-submission") CaseDecided decided) {
    end(decided, Submission.Why.DECIDED);
  }

  void onReturn(@Observes @Reaction("papers.end-returned-submission") CaseReturned returned) {
    end(returned, Submission.Why.RETURNED);
  }

  /** What stands may be newer than the case, or have ended when this was told before. */
  private void end(CaseFact answer, Submission.Why why) {
    submissions
        .standing(answer.version().paper())
        .filter(standing -> standing.version().equals(answer.version()))
        .ifPresent(standing -> standing.end(why, answer.at()));
  }
}
