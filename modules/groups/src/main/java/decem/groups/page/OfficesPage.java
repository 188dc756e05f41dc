package decem.groups.page;

import decem.contract.access.Office;
import decem.contract.people.PersonId;
import decem.groups.boundary.Offices;
import decem.groups.boundary.Offices.Holding;
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

/** Who holds which office of the house. */
@Named
@ViewScoped
public class OfficesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Offices offices;
  @Inject House house;
  @Inject Say say;

  private final transient Entries entries = new Entries();
  private transient @Nullable List<Holding> rows;
  private String note = "";
  private String office = Office.SECRETARIAT.name();
  private String person = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;

  public void load() {
    from = house.today();
    getRows();
  }

  public List<Holding> getRows() {
    List<Holding> known = rows;
    if (known == null) {
      known = offices.list();
      rows = known;
    }
    return known;
  }

  public List<SelectItem> getPeople() {
    return Entries.people(offices.everyone(), say);
  }

  public List<SelectItem> getAll() {
    return Entries.items(List.of(Office.values()), Office::name, one -> say.of("office." + one));
  }

  public String term(Holding row) {
    String begins = say.day(row.from());
    return row.until()
        .map(last -> say.of("prepare.term", begins, say.day(last)))
        .orElseGet(() -> say.of("term.open", begins));
  }

  public @Nullable String confer() {
    if (person.isEmpty()) {
      return settle(new Saved.NotYet(List.of(Fault.of(Field.PERSON, Why.EMPTY))), "conferred");
    }
    LocalDate begins = from == null ? house.today() : from;
    return settle(
        offices.confer(
            Office.valueOf(office),
            Say.id(person, PersonId::new),
            begins,
            Optional.ofNullable(until)),
        "conferred");
  }

  public @Nullable String end(UUID holding) {
    Saved saved = offices.end(holding);
    return saved instanceof Saved.NotYet notYet
        ? say.refuse(say.fault(notYet.faults().getFirst()))
        : settle(saved, "office-ended");
  }

  private @Nullable String settle(Saved saved, String said) {
    rows = null;
    return entries.settle(saved, "/groups/offices?note=" + said, say);
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  public String getSaid() {
    return say.note(note);
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }

  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(@Nullable String person) {
    this.person = person == null ? "" : person;
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
