package decem.approvals.boundary;

import decem.contract.papers.VersionId;

/**
 * A withdrawal arrived before the submission it takes back: the two are delivered independently. It
 * is tried again.
 */
class CaseNotYetOpened extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CaseNotYetOpened(VersionId version) {
    super(version.paper().value() + " version " + version.number());
  }
}
