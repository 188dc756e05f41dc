package decem.people.page;

import decem.contract.Language;
import decem.people.boundary.Profile;
import decem.people.control.Addresses;
import decem.platform.page.Look;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How people appear: name, language of mail, time zone. The other parts of the page are beside
 * this.
 */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> NOTES =
      Set.of("kept", "password", "factor", "no-factor", "ended", "absence", "taken-back");

  @Inject Profile profile;
  @Inject Words words;

  private transient Profile.@Nullable Mine mine;
  private String name = "";
  private String language = "";
  private String zone = "";
  private String note = "";

  /** Where to go when something was done: the same page, with a sentence that says so. */
  static String done(String what) {
    return "/people/profile?faces-redirect=true&note=" + what;
  }

  public void load() {
    name = getMine().name();
    language = getMine().language().tag();
    zone = getMine().zone().getId();
  }

  public Profile.Mine getMine() {
    Profile.Mine known = mine;
    if (known == null) {
      known = profile.mine();
      mine = known;
    }
    return known;
  }

  public @Nullable String keep() {
    Language chosen = Language.ofTag(language);
    if (!profile.keep(name, chosen, Addresses.zone(zone).orElse(getMine().zone()))) {
      return words.refuse("problem.bad-name");
    }
    Look.choose(
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(),
        chosen);
    return done("kept");
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
