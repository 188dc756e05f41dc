package decem.groups.entity;

import decem.contract.access.GroupRole;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person serves in a group. Begins with the decision on a mandate; ends with its term, when
 * a later mandate leaves the person out, when the person is released or the account closes. A
 * secretary may hold the chairs' pen meanwhile.
 */
@Entity
@Table(schema = "groups", name = "membership")
public class Membership {

  @Id private UUID id;

  @Column(name = "group_id")
  private UUID group;

  @Column(name = "mandate")
  private int mandateNumber;

  private UUID person;

  @Enumerated(EnumType.STRING)
  private GroupRole role;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  private @Nullable String nationality;

  private int place;

  @Column(name = "appointed_at")
  private Instant appointedAt;

  @Column(name = "noticed_at")
  private @Nullable Instant noticedAt;

  @Column(name = "pen_since")
  private @Nullable Instant penSince;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  private String because = "";

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  public Membership(GroupId group, int mandate, Appointee appointee, int place, Instant at) {
    this.id = UUID.randomUUID();
    this.group = group.value();
    this.mandateNumber = mandate;
    this.person = appointee.person().value();
    this.role = appointee.role();
    this.from = appointee.term().from();
    this.until = appointee.term().until();
    this.nationality = appointee.nationality().orElse(null);
    this.place = place;
    this.appointedAt = at;
  }

  /** A later mandate keeps the person in the same role and term. */
  public void confirm(int mandate, Appointee appointee, int newPlace) {
    mandateNumber = mandate;
    nationality = appointee.nationality().orElse(null);
    place = newPlace;
  }

  /** Whether that is the same appointment: person, role and term. */
  public boolean isSame(Appointee appointee) {
    return appointee.person().equals(person())
        && appointee.role() == role
        && appointee.term().equals(term());
  }

  public void noticed(Instant at) {
    noticedAt = at;
  }

  public void takePen(Instant at) {
    if (role != GroupRole.SECRETARY) {
      throw new IllegalStateException("The pen is given to a secretary, not to " + role);
    }
    penSince = at;
  }

  public void layDownPen() {
    penSince = null;
  }

  public void end(Instant at, String why) {
    endedAt = at;
    because = why;
    penSince = null;
  }

  public UUID id() {
    return id;
  }

  public GroupId group() {
    return new GroupId(group);
  }

  public int mandateNumber() {
    return mandateNumber;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public GroupRole role() {
    return role;
  }

  public Term term() {
    return new Term(from, until);
  }

  public Optional<String> nationality() {
    return Optional.ofNullable(nationality);
  }

  public int place() {
    return place;
  }

  public Instant appointedAt() {
    return appointedAt;
  }

  public boolean isNoticed() {
    return noticedAt != null;
  }

  public boolean hasPen() {
    return penSince != null;
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  public String because() {
    return because;
  }

  /** As other rooms see it. */
  public decem.contract.groups.Membership card() {
    return new decem.contract.groups.Membership(group(), person(), role, from, until);
  }
}
