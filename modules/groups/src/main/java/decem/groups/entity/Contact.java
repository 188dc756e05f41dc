package decem.groups.entity;

import decem.contract.access.BodyRole;
import decem.contract.groups.BodyId;
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

/** That a person speaks for a body, from a day on, until a day or until further notice. */
@Entity
@Table(schema = "groups", name = "contact")
public class Contact {

  @Id private UUID id;

  private UUID body;

  private UUID person;

  @Enumerated(EnumType.STRING)
  private BodyRole role;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private @Nullable LocalDate until;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  public Contact(
      BodyId body, PersonId person, BodyRole role, LocalDate from, Optional<LocalDate> until) {
    this.id = UUID.randomUUID();
    this.body = body.value();
    this.person = person.value();
    this.role = role;
    this.from = from;
    this.until = until.orElse(null);
  }

  public void end(Instant at) {
    endedAt = at;
  }

  public boolean hasRunOut(LocalDate today) {
    return until().filter(last -> last.isBefore(today)).isPresent();
  }

  public UUID id() {
    return id;
  }

  public BodyId body() {
    return new BodyId(body);
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public BodyRole role() {
    return role;
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
