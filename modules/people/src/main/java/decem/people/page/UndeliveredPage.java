package decem.people.page;

import decem.people.boundary.Undelivered;
import decem.platform.access.Unknown;
import decem.platform.facts.Publications.Parked;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What should have followed and did not: all of it, or one with what can be done about it. */
@Named
@ViewScoped
public class UndeliveredPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> NOTES = Set.of("tried-again", "given-up");

  @Inject Undelivered undelivered;
  @Inject Words words;

  private transient @Nullable List<Parked> rows;
  private String row = "";
  private String note = "";

  public void load() {
    if (!row.isEmpty() && getChosen().isEmpty()) {
      throw new Unknown("publication");
    }
    getRows();
  }

  public List<Parked> getRows() {
    List<Parked> known = rows;
    if (known == null) {
      known = undelivered.list();
      rows = known;
    }
    return known;
  }

  /** The one that the address names. */
  public Optional<Parked> getChosen() {
    return getRows().stream().filter(each -> Long.toString(each.id()).equals(row)).findFirst();
  }

  public String replay() {
    getChosen().ifPresent(chosen -> undelivered.replay(chosen.id()));
    return done("tried-again");
  }

  public String skip() {
    getChosen().ifPresent(chosen -> undelivered.skip(chosen.id()));
    return done("given-up");
  }

  private static String done(String what) {
    return "/people/undelivered?faces-redirect=true&note=" + what;
  }

  public String getSaid() {
    return words.note(note, NOTES);
  }

  public String getRow() {
    return row;
  }

  public void setRow(@Nullable String row) {
    this.row = row == null ? "" : row;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
