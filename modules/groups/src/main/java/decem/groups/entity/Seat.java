package decem.groups.entity;

import decem.contract.access.GroupRole;
import decem.contract.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a mandate's list of members: who, as what, for how long. */
@Entity
@Table(schema = "groups", name = "seat")
public class Seat {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "mandate")
  private Mandate mandate;

  private UUID person;

  @Enumerated(EnumType.STRING)
  private GroupRole role;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  private @Nullable String nationality;

  private int place;

  @SuppressWarnings("NullAway.Init")
  protected Seat() {}

  Seat(Mandate mandate, Appointee appointee, int place) {
    this.id = UUID.randomUUID();
    this.mandate = mandate;
    this.person = appointee.person().value();
    this.place = place;
    this.role = appointee.role();
    this.from = appointee.term().from();
    this.until = appointee.term().until();
    this.nationality = appointee.nationality().orElse(null);
  }

  void become(Appointee appointee) {
    person = appointee.person().value();
    role = appointee.role();
    from = appointee.term().from();
    until = appointee.term().until();
    nationality = appointee.nationality().orElse(null);
  }

  void stand(int newPlace) {
    place = newPlace;
  }

  public UUID id() {
    return id;
  }

  public int place() {
    return place;
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

  public Appointee appointee() {
    return new Appointee(person(), role, term(), Optional.ofNullable(nationality));
  }
}
