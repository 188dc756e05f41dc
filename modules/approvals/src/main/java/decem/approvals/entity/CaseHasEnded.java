package decem.approvals.entity;

import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;

/** Somebody tried to end a case that has ended: callers ask first, holding its row. */
public class CaseHasEnded extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  CaseHasEnded(CaseId id, CaseState state) {
    super(id.value() + " is " + state);
  }
}
