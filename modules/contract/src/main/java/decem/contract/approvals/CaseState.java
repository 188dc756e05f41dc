package decem.contract.approvals;

/** Where a case stands. Only SUBMITTED is open; all others are ends. */
public enum CaseState {
  SUBMITTED,
  DECIDED,
  RETURNED,
  WITHDRAWN,
  SUPERSEDED
}
