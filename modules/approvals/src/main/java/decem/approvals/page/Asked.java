package decem.approvals.page;

import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Unknown;

/** Which version an address asks for. What cannot be one is unknown. */
final class Asked {

  private Asked() {}

  static VersionId version(String id, String number) {
    try {
      return new VersionId(PaperId.of(id), Integer.parseInt(number));
    } catch (IllegalArgumentException noVersion) {
      throw new Unknown("version");
    }
  }
}
