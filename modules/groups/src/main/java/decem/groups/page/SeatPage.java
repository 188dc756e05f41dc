package decem.groups.page;

import decem.contract.access.GroupRole;
import decem.contract.groups.GroupId;
import decem.contract.people.PersonId;
import decem.groups.boundary.DraftView;
import decem.groups.boundary.DraftView.SeatRow;
import decem.groups.boundary.Preparation;
import decem.groups.boundary.Saved;
import decem.groups.boundary.SeatEntry;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.platform.access.Unknown;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One member of a mandate that is being prepared: who, as what, for how long. */
@Named
@ViewScoped
public class SeatPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Preparation preparation;
  @Inject Say say;

  private final transient Entries entries = new Entries();
  private final GuestForm guest = new GuestForm();
  private String id = "";
  private String seat = "";
  private String person = "";
  private String role = GroupRole.EXPERT.name();
  private String nationality = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;

  @Inject Guests guests;

  public void load() {
    DraftView draft = preparation.draft(group());
    from = LocalDate.now(guests.zone());
    until = draft.due().plusMonths(2);
    guest.zone(guests.zone());
    if (!seat.isEmpty()) {
      UUID known = Say.id(seat, value -> value);
      draft.seats().stream()
          .filter(row -> row.id().equals(known))
          .findFirst()
          .ifPresentOrElse(
              this::show,
              () -> {
                throw new Unknown("seat");
              });
    }
  }

  private void show(SeatRow row) {
    person = row.person().id().value().toString();
    role = row.role().name();
    nationality = row.nationality().orElse("");
    from = row.term().from();
    until = row.term().until();
  }

  public boolean isNew() {
    return seat.isEmpty();
  }

  public String getGroupName() {
    return say.in(preparation.draft(group()).card().name());
  }

  public List<SelectItem> getPeople() {
    return Entries.people(preparation.everyone(), say);
  }

  public List<SelectItem> getRoles() {
    return Stream.of(GroupRole.CHAIR, GroupRole.EXPERT, GroupRole.SECRETARY, GroupRole.OBSERVER)
        .map(one -> new SelectItem(one.name(), say.of("role." + one)))
        .toList();
  }

  public List<SelectItem> getStates() {
    List<SelectItem> states =
        preparation.states().entrySet().stream()
            .map(state -> new SelectItem(state.getKey(), say.in(state.getValue())))
            .toList();
    return Entries.orNone(say.of("seat.nationality.none"), states);
  }

  /** Saves the member; somebody without an account is invited first. */
  public @Nullable String save() {
    if (!guest.isFilled()) {
      return save(person);
    }
    return switch (guests.invite(guest)) {
      case Guests.Known known -> save(known.person().value().toString());
      case Guests.Not not -> say.refuse(say.of("not.saved"));
    };
  }

  private @Nullable String save(String chosen) {
    if (chosen.isEmpty()) {
      Saved nobody = new Saved.NotYet(List.of(Fault.of(Field.PERSON, Why.EMPTY)));
      return entries.settle(nobody, "", say);
    }
    LocalDate today = LocalDate.now(guests.zone());
    SeatEntry entry =
        new SeatEntry(
            Say.id(chosen, PersonId::new),
            GroupRole.valueOf(role),
            Optional.ofNullable(from).orElse(today),
            Optional.ofNullable(until).orElse(today.plusYears(1)),
            Optional.of(nationality).filter(code -> !code.isEmpty()));
    Optional<UUID> known =
        seat.isEmpty() ? Optional.empty() : Optional.of(Say.id(seat, value -> value));
    return entries.settle(
        preparation.saveSeat(group(), known, entry),
        "/groups/prepare?id=" + id + "&note=seat-saved",
        say);
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  private GroupId group() {
    return Say.id(id, GroupId::new);
  }

  public GuestForm getGuest() {
    return guest;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(@Nullable String seat) {
    this.seat = seat == null ? "" : seat;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person == null ? "" : person;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getNationality() {
    return nationality;
  }

  public void setNationality(@Nullable String nationality) {
    this.nationality = nationality == null ? "" : nationality;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
