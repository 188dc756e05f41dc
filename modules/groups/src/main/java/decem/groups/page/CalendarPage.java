package decem.groups.page;

import decem.contract.Bilingual;
import decem.groups.boundary.Calendar;
import decem.groups.boundary.Saved;
import decem.groups.control.Closing;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import decem.groups.control.Fault.Why;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import decem.platform.page.Asked;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which the house is closed. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Calendar calendar;
  @Inject House house;
  @Inject Say say;

  private final transient Entries entries = new Entries();
  private transient @Nullable List<Closing> rows;
  private String note = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private String reasonEn = "";
  private String reasonFr = "";

  public void load() {
    getRows();
  }

  public List<Closing> getRows() {
    List<Closing> known = rows;
    if (known == null) {
      known = calendar.list();
      rows = known;
    }
    return known;
  }

  /** "Fri 25 December 2026", or the first and the last day. */
  public String days(Closing row) {
    String first = say.dayOfWeek(row.from());
    return row.isOneDay() ? first : say.of("closing.range", first, say.dayOfWeek(row.until()));
  }

  /** Days that have come stay as they were. */
  public boolean isAhead(Closing row) {
    return row.until().isAfter(house.today());
  }

  public @Nullable String close() {
    LocalDate first = from;
    if (first == null) {
      Saved nothing = new Saved.NotYet(List.of(Fault.of(Field.FIRST_DAY, Why.EMPTY)));
      return entries.settle(nothing, "", say);
    }
    LocalDate last = until == null ? first : until;
    return settle(calendar.close(first, last, new Bilingual(reasonEn, reasonFr)), "closing-added");
  }

  /** The days travel with the form of their row, since the list may be another by now. */
  public @Nullable String open() {
    LocalDate first = day(Asked.parameter("first"));
    return settle(calendar.open(first, day(Asked.parameter("last"))), "closing-removed");
  }

  private @Nullable String settle(Saved saved, String said) {
    rows = null;
    house.readCalendarAgain();
    return entries.settle(saved, "/groups/closing-days?note=" + said, say);
  }

  private static LocalDate day(@Nullable String text) {
    try {
      return LocalDate.parse(String.valueOf(text));
    } catch (DateTimeException notFromOurPage) {
      throw new Unknown("day");
    }
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  public String getSaid() {
    return say.note(note);
  }

  public LocalDate getToday() {
    return house.today();
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
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

  public String getReasonEn() {
    return reasonEn;
  }

  public void setReasonEn(@Nullable String reasonEn) {
    this.reasonEn = reasonEn == null ? "" : reasonEn;
  }

  public String getReasonFr() {
    return reasonFr;
  }

  public void setReasonFr(@Nullable String reasonFr) {
    this.reasonFr = reasonFr == null ? "" : reasonFr;
  }
}
