package decem.approvals.entity;

import decem.contract.Bilingual;
import decem.contract.Digest;
import decem.contract.access.Office;
import decem.contract.approvals.CaseId;
import decem.contract.papers.Verb;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The authority's decision on one digest: written once, in the transaction that ends its case, and
 * never changed. It keeps the words that were shown, byte for byte, with their SHA-256.
 */
@Entity
@Table(schema = "approvals", name = "decision")
public class Decision {

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  private UUID paper;
  private int version;
  private String digest;

  @Enumerated(EnumType.STRING)
  private Verb verb;

  @Column(name = "statement_en")
  private String statementEn;

  @Column(name = "statement_fr")
  private String statementFr;

  private String shown;

  @Column(name = "shown_sha256")
  private String shownSha256;

  private String message;

  @Column(name = "decided_by")
  private PersonId decidedBy;

  @Enumerated(EnumType.STRING)
  private Office capacity;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  protected Decision() {}

  /** Decides a case: its end and the decision are made together. */
  public Decision(Case ended, Seen seen, Bilingual statement, String message, Instant at) {
    caseId = ended.id().value();
    paper = ended.version().paper().value();
    version = ended.version().number();
    digest = ended.digest().hex();
    verb = ended.kind().verb();
    statementEn = statement.en();
    statementFr = statement.fr();
    shown = seen.shown();
    shownSha256 = Digest.of(seen.shown()).hex();
    this.message = message;
    decidedBy = ended.endedBy().orElseThrow();
    capacity = seen.capacity();
    decidedAt = at;
  }

  public CaseId caseId() {
    return new CaseId(caseId);
  }

  public Digest digest() {
    return new Digest(digest);
  }

  public Verb verb() {
    return verb;
  }

  public Bilingual statement() {
    return new Bilingual(statementEn, statementFr);
  }

  public String shown() {
    return shown;
  }

  public Digest shownSha256() {
    return new Digest(shownSha256);
  }

  public String message() {
    return message;
  }

  public PersonId by() {
    return decidedBy;
  }

  public Office capacity() {
    return capacity;
  }

  public Instant at() {
    return decidedAt;
  }
}
