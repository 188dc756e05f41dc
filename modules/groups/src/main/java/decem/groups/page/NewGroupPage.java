package decem.groups.page;

import decem.contract.Bilingual;
import decem.contract.groups.GroupId;
import decem.groups.boundary.Preparation;
import decem.groups.control.Fault.Field;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins the preparation of a group. */
@Named
@ViewScoped
public class NewGroupPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Preparation preparation;
  @Inject Say say;

  /** One group per view: a second click begins no second one. */
  private final UUID id = UUID.randomUUID();

  private final transient Entries entries = new Entries();
  private String nameEn = "";
  private String nameFr = "";

  /** Asks for the right to prepare before the form is shown. */
  public void load() {
    preparation.states();
  }

  public @Nullable String begin() {
    return entries.settle(
        preparation.begin(new GroupId(id), new Bilingual(nameEn, nameFr)),
        "/groups/prepare?id=" + id + "&note=begun",
        say);
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }
}
