package decem.people.page;

import decem.people.boundary.SignIns;
import decem.people.control.BrowserName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;

/** Where one is signed in, and ending it. */
@Named
@RequestScoped
public class PlacesPart {

  @Inject SignIns signIns;
  @Inject Words words;
  @Inject HttpServletRequest request;

  public List<SignIns.Place> getAll() {
    return signIns.mine();
  }

  /** What a browser is called, as far as it says. */
  public String browser(String agent) {
    return BrowserName.of(agent).orElseGet(() -> words.of("places.unknown"));
  }

  public String end(UUID place) {
    signIns.endMine(place);
    return ProfilePage.done("ended");
  }

  public String endAll() {
    signIns.endAllMine();
    DoorCookies.takeSignIn(
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
    SignInServlet.forgetSession(request);
    return "/people/sign-in?faces-redirect=true&note=ended";
  }
}
