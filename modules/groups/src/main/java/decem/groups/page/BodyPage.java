package decem.groups.page;

import decem.contract.access.BodyRole;
import decem.contract.groups.BodyCard.Kind;
import decem.contract.groups.BodyId;
import decem.contract.people.PersonId;
import decem.groups.boundary.Preparation;
import decem.groups.boundary.Roll;
import decem.groups.boundary.Roll.BodyRow;
import decem.groups.boundary.Roll.ContactRow;
import decem.groups.boundary.Saved;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.platform.house.House;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One body: its entry in the roll and who speaks for it. Without an id, a new one. */
@Named
@ViewScoped
public class BodyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Roll roll;
  @Inject Preparation preparation;
  @Inject Guests guests;
  @Inject House house;
  @Inject Say say;

  /** Travels with the form, so that a second click adds no second body. */
  private String key = UUID.randomUUID().toString();

  private final transient Entries entries = new Entries();
  private final RollForm form = new RollForm();
  private final GuestForm guest = new GuestForm();
  private String id = "";
  private String note = "";
  private String person = "";
  private String role = BodyRole.POINT_OF_CONTACT.name();
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private transient @Nullable BodyRow row;

  public void load() {
    from = house.today();
    guest.zone(house.zone());
    if (isNew()) {
      form.setPlace(roll.list().size() + 1);
    } else {
      form.show(getRow().entry());
    }
  }

  public boolean isNew() {
    return id.isEmpty();
  }

  public BodyRow getRow() {
    BodyRow known = row;
    if (known == null) {
      known = roll.body(body());
      row = known;
    }
    return known;
  }

  public String getTitle() {
    return isNew() ? say.of("body.new") : say.in(getRow().entry().name());
  }

  public @Nullable String save() {
    if (isNew()) {
      return entries.settle(
          roll.add(Say.id(key, BodyId::new), form.entry()), page(key, "body-added"), say);
    }
    return entries.settle(roll.change(body(), form.entry()), page(id, "body-changed"), say);
  }

  /** Names somebody who speaks for the body; somebody without an account is invited first. */
  public @Nullable String addContact() {
    if (!guest.isFilled()) {
      return addContact(person);
    }
    return switch (guests.invite(guest)) {
      case Guests.Known known -> addContact(known.person().value().toString());
      case Guests.Not not -> say.refuse(say.of("not.saved"));
    };
  }

  private @Nullable String addContact(String chosen) {
    if (chosen.isEmpty()) {
      Saved nobody = new Saved.NotYet(List.of(Fault.of(Field.PERSON, Why.EMPTY)));
      return entries.settle(nobody, "", say);
    }
    LocalDate begins = from == null ? house.today() : from;
    Saved saved =
        roll.addContact(
            body(),
            Say.id(chosen, PersonId::new),
            BodyRole.valueOf(role),
            begins,
            Optional.ofNullable(until));
    return entries.settle(saved, page(id, "contact-added"), say);
  }

  public String endContact(UUID contact) {
    roll.endContact(contact);
    return Entries.to(page(id, "contact-ended"));
  }

  public String role(ContactRow contact) {
    return say.of("contact." + contact.role());
  }

  public String term(ContactRow contact) {
    String begins = say.day(contact.from());
    return contact
        .until()
        .map(last -> say.of("prepare.term", begins, say.day(last)))
        .orElseGet(() -> say.of("term.open", begins));
  }

  public List<SelectItem> getPeople() {
    return Entries.people(preparation.everyone(), say);
  }

  public List<SelectItem> getKinds() {
    return Entries.items(List.of(Kind.values()), Kind::name, kind -> say.of("body." + kind));
  }

  public List<SelectItem> getRoles() {
    return Entries.items(
        List.of(BodyRole.values()), BodyRole::name, one -> say.of("contact." + one));
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  public String getSaid() {
    return say.note(note);
  }

  private static String page(String body, String said) {
    return "/groups/body?id=" + body + "&note=" + said;
  }

  private BodyId body() {
    return Say.id(id, BodyId::new);
  }

  public RollForm getForm() {
    return form;
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

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
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
