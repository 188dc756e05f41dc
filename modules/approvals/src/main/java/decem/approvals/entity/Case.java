package decem.approvals.entity;

import decem.contract.Digest;
import decem.contract.approvals.CaseId;
import decem.contract.approvals.CaseState;
import decem.contract.papers.PaperFact.PaperSubmitted;
import decem.contract.papers.PaperId;
import decem.contract.papers.PaperKind;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One submission of one version to the authority. It is born SUBMITTED when papers tells that a
 * chair submitted, and ends once: DECIDED or RETURNED by the authority, WITHDRAWN by the chairs, or
 * SUPERSEDED by a newer submission of the same paper. No end is ever left again; whoever wants
 * another answer submits again, which makes another case. Which bytes it is about never changes
 * after birth: the database refuses an update of anything but the end.
 */
@Entity
@Table(schema = "approvals", name = "paper_case")
public class Case {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID paper;

  @Column(updatable = false)
  private int version;

  @Column(updatable = false)
  private String digest;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private PaperKind kind;

  @Column(name = "submitted_by", updatable = false)
  private PersonId submittedBy;

  @Column(name = "submitted_at", updatable = false)
  private Instant submittedAt;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Column(name = "ended_at", insertable = false)
  private @Nullable Instant endedAt;

  @Column(name = "ended_by", insertable = false)
  private @Nullable PersonId endedBy;

  @SuppressWarnings("NullAway.Init")
  protected Case() {}

  private Case(PaperSubmitted submitted, Instant at) {
    id = UUID.randomUUID();
    paper = submitted.version().paper().value();
    version = submitted.version().number();
    digest = submitted.digest().hex();
    kind = submitted.kind();
    submittedBy = submitted.by();
    submittedAt = submittedAt(submitted);
    openedAt = at;
    state = CaseState.SUBMITTED;
  }

  public static Case open(PaperSubmitted submitted, Instant at) {
    return new Case(submitted, at);
  }

  /** The moment of a submission as the database keeps it: to the microsecond, never rounded up. */
  public static Instant submittedAt(PaperSubmitted submitted) {
    return submitted.at().truncatedTo(ChronoUnit.MICROS);
  }

  public void decide(PersonId by, Instant at) {
    end(CaseState.DECIDED, at);
    endedBy = by;
  }

  public void giveBack(PersonId by, Instant at) {
    end(CaseState.RETURNED, at);
    endedBy = by;
  }

  public void withdraw(PersonId by, Instant at) {
    end(CaseState.WITHDRAWN, at);
    endedBy = by;
  }

  public void supersede(Instant at) {
    end(CaseState.SUPERSEDED, at);
  }

  private void end(CaseState next, Instant at) {
    if (!mayBecome(state, next)) {
      throw new CaseHasEnded(id(), state);
    }
    state = next;
    endedAt = at;
  }

  /** The one rule of transition: an open case ends; an ended one stays as it is. */
  static boolean mayBecome(CaseState from, CaseState to) {
    return from == CaseState.SUBMITTED && to != CaseState.SUBMITTED;
  }

  public boolean isOpen() {
    return state == CaseState.SUBMITTED;
  }

  public CaseId id() {
    return new CaseId(id);
  }

  public VersionId version() {
    return new VersionId(new PaperId(paper), version);
  }

  public Digest digest() {
    return new Digest(digest);
  }

  public PaperKind kind() {
    return kind;
  }

  public PersonId submittedBy() {
    return submittedBy;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public CaseState state() {
    return state;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<PersonId> endedBy() {
    return Optional.ofNullable(endedBy);
  }
}
