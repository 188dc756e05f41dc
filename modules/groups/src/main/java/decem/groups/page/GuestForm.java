package decem.groups.page;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Somebody without an account, as the secretariat fills it in. */
public class GuestForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Travels with the form, so that a second click makes no second invitation. */
  private String key = UUID.randomUUID().toString();

  private String name = "";
  private String address = "";
  private String language = "en";
  private String zone = "Europe/Brussels";
  private String wrong = "";

  boolean isFilled() {
    return !name.isBlank() || !address.isBlank();
  }

  UUID key() {
    return Say.id(key, value -> value);
  }

  void zone(ZoneId first) {
    zone = first.getId();
  }

  void wrong(String field) {
    wrong = field;
  }

  /** The zones of places where people live. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(
            id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
        .sorted()
        .toList();
  }

  /** The field that cannot be used: name or address; empty when nothing is wrong. */
  public String getWrong() {
    return wrong;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
