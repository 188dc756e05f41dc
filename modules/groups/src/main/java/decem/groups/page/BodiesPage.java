package decem.groups.page;

import decem.groups.boundary.Roll;
import decem.groups.boundary.Roll.BodyRow;
import decem.groups.boundary.Roll.ContactRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roll of bodies in protocol order, with those who speak for them. */
@Named
@RequestScoped
public class BodiesPage {

  @Inject Roll roll;
  @Inject Say say;

  private @Nullable List<BodyRow> rows;
  private String note = "";

  public List<BodyRow> getRows() {
    List<BodyRow> known = rows;
    if (known == null) {
      known = roll.list();
      rows = known;
    }
    return known;
  }

  public String name(BodyRow row) {
    return say.in(row.entry().name());
  }

  public String role(ContactRow contact) {
    return say.of("contact." + contact.role());
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
}
