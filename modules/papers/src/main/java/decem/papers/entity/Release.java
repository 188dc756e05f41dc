package decem.papers.entity;

import decem.contract.groups.BodyId;
import decem.contract.groups.ReleaseAct;
import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.contract.people.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one chair proposes to let out and the other has to confirm, where the mandate wants both. It
 * ends once: confirmed by the other chair, taken back, or replaced by a newer proposal.
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

  @ElementCollection
  @CollectionTable(
      schema = "papers",
      name = "release_body",
      joinColumns = @JoinColumn(name = "release"))
  @Column(name = "body")
  @OrderColumn(name = "place")
  private List<UUID> bodies = new ArrayList<>();

  @Column(name = "proposed_by", updatable = false)
  private UUID proposedBy;

  @Column(name = "proposed_at", updatable = false)
  private Instant proposedAt;

  @Column(name = "confirmed_by", insertable = false)
  private @Nullable UUID confirmedBy;

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
    this.proposedBy = by.value();
    this.proposedAt = at;
  }

  public static Release ofCirculation(
      UUID key, VersionId version, List<BodyId> bodies, Instant until, PersonId by, Instant at) {
    Release release = new Release(key, version, ReleaseAct.CIRCULATE, by, at);
    release.until = until;
    bodies.forEach(body -> release.bodies.add(body.value()));
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
    confirmedBy = chair.value();
    endedAt = now;
    return new Released(chair, Optional.of(proposedBy()));
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
    return bodies.stream().map(BodyId::new).toList();
  }

  public PersonId proposedBy() {
    return new PersonId(proposedBy);
  }

  public Instant proposedAt() {
    return proposedAt;
  }
}
