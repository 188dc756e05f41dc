package decem.groups.page;

import decem.groups.boundary.States;
import decem.groups.boundary.States.StateRow;
import decem.groups.control.Fault.Field;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The member states of the organisation, in protocol order. */
@Named
@ViewScoped
public class StatesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject States states;
  @Inject Say say;

  private final transient Entries entries = new Entries();
  private final RollForm form = new RollForm();
  private transient @Nullable List<StateRow> rows;
  private String note = "";

  public void load() {
    form.setPlace(getRows().size() + 1);
  }

  public List<StateRow> getRows() {
    List<StateRow> known = rows;
    if (known == null) {
      known = states.list();
      rows = known;
    }
    return known;
  }

  public @Nullable String add() {
    rows = null;
    return entries.settle(
        states.add(
            RollForm.capitals(form.getCode()),
            RollForm.capitals(form.getCode2()),
            form.name(),
            form.getPlace()),
        "/groups/states?note=state-added",
        say);
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  public String getSaid() {
    return say.note(note);
  }

  public RollForm getForm() {
    return form;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }
}
