package decem.papers.entity;

import decem.contract.groups.BodyId;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one chair proposes to let out and the other has to confirm, where the mandate wants both. It
 * ends once: confirmed by the other chair, and then a circulation or submission bears its id, taken
 * back, or replaced by a newer proposal.
 */
@Entity
@Table(schema = "papers", name = "release")
public class Release {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID paper;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ReleaseAct act;

  @Column(name = "until_at", updatable = false)
  private @Nullable Instant until;

  @Column(name = "cover_note", updatable = false)
  private String coverNote;

  /** Ids in protocol order, with a blank between. */
  @Column(updatable = false)
  private String bodies;

  @Column(name = "proposed_by", updatable = false)
  private UUID proposedBy;

  @Column(name = "proposed_at", updatable = false)
  private Instant proposedAt;

  @Column(name = "ended_at", insertable = false)
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected Release() {}

  private Release(UUID key, VersionId version, ReleaseAct act, PersonId by, Instant at) {
    this.id = key;
    this.paper = version.paper().value();
    this.number = version.number();
    this.act = act;
    this.coverNote = "";
    this.bodies = "";
    this.proposedBy = by.value();
    this.proposedAt = at;
  }

  public static Release ofCirculation(
      UUID key, VersionId version, List<BodyId> bodies, Instant until, PersonId by, Instant at) {
    Release release = new Release(key, version, ReleaseAct.CIRCULATE, by, at);
    release.until = until;
    release.bodies =
        bodies.stream().map(body -> body.value().toString()).collect(Collectors.joining(" "));
    return release;
  }

  public static Release ofSubmission(
      UUID key, VersionId version, String coverNote, PersonId by, Instant at) {
    Release release = new Release(key, version, ReleaseAct.SUBMIT, by, at);
    release.coverNote = coverNote;
    return release;
  }

  /** Two chairs release; nobody confirms what they proposed themselves. */
  public boolean mayBeConfirmedBy(PersonId chair) {
    return endedAt == null && !proposedBy.equals(chair.value());
  }

  public Released confirm(PersonId chair, Instant now) {
    if (!mayBeConfirmedBy(chair)) {
      throw new IllegalStateException("This release waits for the other chair: " + id);
    }
    endedAt = now;
    return new Released(chair, proposedBy());
  }

  /** Takes it back, or makes way for a newer proposal. */
  public void end(Instant now) {
    endedAt = endedAt == null ? now : endedAt;
  }

  public UUID id() {
    return id;
  }

  public VersionId version() {
    return new VersionId(new PaperId(paper), number);
  }

  public ReleaseAct act() {
    return act;
  }

  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  public String coverNote() {
    return coverNote;
  }

  public List<BodyId> bodies() {
    return bodies.isEmpty() ? List.of() : Arrays.stream(bodies.split(" ")).map(BodyId::of).toList();
  }

  public PersonId proposedBy() {
    return new PersonId(proposedBy);
  }

  public Instant proposedAt() {
    return proposedAt;
  }
}
