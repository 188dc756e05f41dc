package decem.contract.approvals;

import java.util.UUID;

/** One submission of one version to an authority. */
public record CaseId(UUID value) {

  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }
}
