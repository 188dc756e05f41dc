package decem.people.entity;

import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a person is away. Taken back when plans change, never rewritten. */
@Entity
@Table(schema = "people", name = "absence")
public class PlannedAbsence {

  @Id private UUID id;
  private UUID person;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "until_day")
  private LocalDate untilDay;

  @Column(name = "stand_in")
  private @Nullable UUID standIn;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @SuppressWarnings("NullAway.Init")
  protected PlannedAbsence() {}

  public PlannedAbsence(
      PersonId person,
      LocalDate fromDay,
      LocalDate untilDay,
      Optional<PersonId> standIn,
      Instant now) {
    this.id = UUID.randomUUID();
    this.person = person.value();
    this.fromDay = fromDay;
    this.untilDay = untilDay;
    this.standIn = standIn.map(PersonId::value).orElse(null);
    this.enteredAt = now;
  }

  public boolean isOf(PersonId whom) {
    return person.equals(whom.value());
  }

  public void takeBack(Instant now) {
    takenBackAt = takenBackAt == null ? now : takenBackAt;
  }
}
