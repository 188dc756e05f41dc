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
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of accounts, and inviting somebody. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> NOTES = Set.of("invited", "closed");

  @Inject Accounts accounts;
  @Inject House house;
  @Inject Words words;
  @Inject Here here;

  /** One invitation per view: a second click makes no second account. */
  private final UUID key = UUID.randomUUID();

  private transient @Nullable List<Accounts.Row> rows;
  private String letters = "";
  private String note = "";
  private String name = "";
  private String address = "";
  private String language = "";
  private String zone = "";
  private String badField = "";

  public void load() {
    language = here.getLanguage();
    zone = house.zone().getId();
    getRows();
  }

  public List<Accounts.Row> getRows() {
    List<Accounts.Row> known = rows;
    if (known == null) {
      known = accounts.list(letters);
      rows = known;
    }
    return known;
  }

  public boolean isFull() {
    return getRows().size() >= Accounts.LONGEST_LIST;
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

  public String getSaid() {
    return words.note(note, NOTES);
  }

  public Map<String, String> getLanguages() {
    return Choices.languages();
  }

  public Map<String, String> getZones() {
    return Choices.zones();
  }

  public String getLetters() {
    return letters;
  }

  public void setLetters(@Nullable String letters) {
    this.letters = letters == null ? "" : letters;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
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
