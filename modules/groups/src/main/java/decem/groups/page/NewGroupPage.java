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

  /** Travels with the form, so that a second click begins no second group. */
  private String key = UUID.randomUUID().toString();

  private final transient Entries entries = new Entries();
  private String nameEn = "";
  private String nameFr = "";

  /** Asks for the right to prepare before the form is shown. */
  public void load() {
    preparation.states();
  }

  public @Nullable String begin() {
    return entries.settle(
        preparation.begin(Say.id(key, GroupId::new), new Bilingual(nameEn, nameFr)),
        "/groups/prepare?id=" + key + "&note=begun",
        say);
  }

  public String error(String field) {
    return entries.error(Field.valueOf(field), say);
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
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
