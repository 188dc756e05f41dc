package decem.people.page;

import decem.contract.Language;
import decem.people.boundary.PasswordChange;
import decem.people.boundary.Profile;
import decem.people.boundary.SignIns;
import decem.people.control.Addresses;
import decem.people.control.BrowserName;
import decem.platform.access.NotSignedIn;
import decem.platform.page.Look;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people keep of themselves. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DONE = "/people/profile?faces-redirect=true&note=";
  private static final Set<String> NOTES =
      Set.of("kept", "password", "factor", "no-factor", "ended", "absence", "taken-back");

  @Inject Profile profile;
  @Inject PasswordChange passwords;
  @Inject SignIns signIns;
  @Inject Callers callers;
  @Inject Words words;
  @Inject HttpServletRequest request;

  private transient Profile.@Nullable Mine mine;
  private String name = "";
  private String language = "";
  private String zone = "";
  private String present = "";
  private String wanted = "";
  private String again = "";
  private String code = "";
  private String note = "";

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
    Look.choose(response(), chosen);
    return DONE + "kept";
  }

  public @Nullable String changePassword() {
    if (!wanted.equals(again)) {
      return words.refuse("problem.differ");
    }
    PasswordChange.Answer answer =
        passwords.change(
            present,
            wanted,
            callers.of(request),
            DoorCookies.signIn(request).orElseThrow(NotSignedIn::new));
    return after(answer, "password");
  }

  public String planFactor() {
    profile.planFactor();
    return "/people/profile?faces-redirect=true";
  }

  public @Nullable String confirmFactor() {
    return profile.confirmFactor(code) ? DONE + "factor" : words.refuse("door.problem.code");
  }

  public @Nullable String dropFactor() {
    return after(passwords.dropFactor(present, callers.of(request)), "no-factor");
  }

  public List<SignIns.Place> getPlaces() {
    return signIns.mine();
  }

  public String browser(String agent) {
    return BrowserName.of(agent).orElseGet(() -> words.of("places.unknown"));
  }

  public String end(UUID place) {
    signIns.endMine(place);
    return DONE + "ended";
  }

  public String endAll() {
    signIns.endAllMine();
    DoorCookies.takeSignIn(response());
    SignInServlet.forgetSession(request);
    return "/people/sign-in?faces-redirect=true&note=ended";
  }

  private @Nullable String after(PasswordChange.Answer answer, String done) {
    return answer == PasswordChange.Answer.DONE
        ? DONE + done
        : words.refuse("password." + answer.name());
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
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

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
