package decem.approvals.page;

import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Unknown;
import decem.platform.page.Asked;

/** Which version an address asks for. What cannot be one is unknown. */
final class Addressed {

  private Addressed() {}

  /** The version that this request is about. */
  static VersionId version() {
    return version(String.valueOf(Asked.parameter("id")), String.valueOf(Asked.parameter("n")));
  }

  static VersionId version(String id, String number) {
    try {
      return new VersionId(PaperId.of(id), Integer.parseInt(number));
    } catch (IllegalArgumentException noVersion) {
      throw new Unknown("version");
    }
  }
}
