package decem.groups.entity;

import decem.contract.access.Office;
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

/** That a person holds an office of the house, from a day on, until a day or further notice. */
@Entity
@Table(schema = "groups", name = "office")
public class OfficeHolding {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Office office;

  private UUID person;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private @Nullable LocalDate until;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected OfficeHolding() {}

  public OfficeHolding(Office office, PersonId person, LocalDate from, Optional<LocalDate> until) {
    this.id = UUID.randomUUID();
    this.office = office;
    this.person = person.value();
    this.from = from;
    this.until = until.orElse(null);
  }

  public void end(Instant at) {
    endedAt = at;
  }

  public boolean hasRunOut(LocalDate today) {
    return until().filter(last -> last.isBefore(today)).isPresent();
  }

  /** Whether the days of both share at least one. */
  public boolean meets(LocalDate otherFrom, Optional<LocalDate> otherUntil) {
    boolean endsBefore = until().filter(last -> last.isBefore(otherFrom)).isPresent();
    boolean beginsAfter = otherUntil.filter(last -> last.isBefore(from)).isPresent();
    return !endsBefore && !beginsAfter;
  }

  public UUID id() {
    return id;
  }

  public Office office() {
    return office;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public LocalDate from() {
    return from;
  }

  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  public boolean isEnded() {
    return endedAt != null;
  }
}
