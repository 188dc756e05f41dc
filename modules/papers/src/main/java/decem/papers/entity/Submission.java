package decem.papers.entity;

import decem.contract.Digest;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionCard;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version put before the authority. At most one submission of a paper stands; it ends once,
 * because it was withdrawn, superseded by a newer one, decided or returned, and stays ended.
 */
@Entity
@Table(schema = "papers", name = "submission")
public class Submission {

  /** Why a submission no longer stands. */
  public enum Why {
    WITHDRAWN,
    SUPERSEDED,
    DECIDED,
    RETURNED
  }

  @Id private UUID id;

  @Column(updatable = false)
  private UUID paper;

  @Column(updatable = false)
  private int number;

  @Column(updatable = false)
  private String digest;

  @Column(name = "by_person", updatable = false)
  private UUID by;

  @Column(name = "proposed_by", updatable = false)
  private UUID proposedBy;

  @Column(updatable = false)
  private Instant at;

  @Column(name = "cover_note", updatable = false)
  private String coverNote;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Why why;

  @SuppressWarnings("NullAway.Init")
  protected Submission() {}

  /** Puts a version before the authority in the name of those who released it. */
  public Submission(
      UUID key, VersionCard version, Released released, String coverNote, Instant at) {
    this.id = key;
    this.paper = version.id().paper().value();
    this.number = version.id().number();
    this.digest = version.digest().hex();
    this.by = released.by().value();
    this.proposedBy = released.proposedBy().value();
    this.at = at;
    this.coverNote = coverNote;
  }

  /** Ends what stands; what has ended stays as it is. */
  public void end(Why reason, Instant now) {
    if (endedAt == null) {
      endedAt = now;
      why = reason;
    }
  }

  public boolean stands() {
    return endedAt == null;
  }

  public VersionId version() {
    return new VersionId(new PaperId(paper), number);
  }

  public Optional<Why> why() {
    return Optional.ofNullable(why);
  }

  /** As the rooms that decide see it. */
  public decem.contract.papers.Submission card() {
    return new decem.contract.papers.Submission(
        version(), new Digest(digest), new PersonId(by), at, coverNote);
  }
}
