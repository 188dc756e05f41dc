package decem.people.page;

import decem.contract.Language;
import decem.contract.people.Invitations.AlreadyKnown;
import decem.contract.people.Invitations.Guest;
import decem.contract.people.Invitations.Invited;
import decem.contract.people.Invitations.NotAcceptable;
import decem.people.boundary.Accounts;
import decem.people.control.Addresses;
import decem.platform.house.House;
import decem.platform.page.Here;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inviting somebody from the list of accounts. */
@Named
@ViewScoped
public class InvitePart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Accounts accounts;
  @Inject House house;
  @Inject Words words;
  @Inject Here here;

  /** One invitation per view: a second click makes no second account. */
  private final UUID key = UUID.randomUUID();

  private String name = "";
  private String address = "";
  private String language = "";
  private String zone = "";
  private String badField = "";

  @PostConstruct
  void begin() {
    language = here.getLanguage();
    zone = house.zone().getId();
  }

  public @Nullable String invite() {
    Guest guest =
        new Guest(
            name, address, Language.ofTag(language), Addresses.zone(zone).orElseGet(house::zone));
    return switch (accounts.invite(key, guest)) {
      case Invited invited -> "/people/accounts?faces-redirect=true&note=invited";
      case AlreadyKnown known -> bad("known");
      case NotAcceptable not -> bad(not.field());
    };
  }

  private @Nullable String bad(String field) {
    badField = field;
    return null;
  }

  public String getNameError() {
    return badField.equals("name") ? words.of("problem.bad-name") : "";
  }

  public String getAddressError() {
    return switch (badField) {
      case "known" -> words.of("invite.known");
      case "address" -> words.of("problem.bad-address");
      default -> "";
    };
  }

  public Map<String, String> getLanguages() {
    return Choices.languages();
  }

  public Map<String, String> getZones() {
    return Choices.zones();
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
