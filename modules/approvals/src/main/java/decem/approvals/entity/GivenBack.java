package decem.approvals.entity;

import decem.contract.Digest;
import decem.contract.access.Office;
import decem.contract.approvals.CaseId;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Why the authority returned a version: written once, with the end of its case, never changed. */
@Entity
@Table(schema = "approvals", name = "given_back")
public class GivenBack {

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  private UUID paper;
  private int version;
  private String digest;
  private String reasons;
  private String shown;

  @Column(name = "shown_sha256")
  private String shownSha256;

  @Column(name = "returned_by")
  private PersonId returnedBy;

  @Enumerated(EnumType.STRING)
  private Office capacity;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @SuppressWarnings("NullAway.Init")
  protected GivenBack() {}

  public GivenBack(Case ended, Seen seen, String reasons, Instant at) {
    caseId = ended.id().value();
    paper = ended.version().paper().value();
    version = ended.version().number();
    digest = ended.digest().hex();
    this.reasons = reasons;
    shown = seen.shown();
    shownSha256 = Digest.of(seen.shown()).hex();
    returnedBy = ended.endedBy().orElseThrow();
    capacity = seen.capacity();
    returnedAt = at;
  }

  public CaseId caseId() {
    return new CaseId(caseId);
  }

  public String shown() {
    return shown;
  }

  public String reasons() {
    return reasons;
  }
}
