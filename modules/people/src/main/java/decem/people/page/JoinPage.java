package decem.people.page;

import decem.people.boundary.JoinLinks.Guest;
import decem.people.boundary.Joining;
import decem.people.control.Addresses;
import decem.people.control.Token;
import decem.platform.access.Unknown;
import decem.platform.house.House;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What somebody sees who comes by a one-time link. */
@Named
@RequestScoped
public class JoinPage {

  static final String PROBLEM = "decem.people.problem";

  @Inject HttpServletRequest request;
  @Inject Joining joining;
  @Inject House house;
  @Inject Here here;

  private @Nullable Guest guest;

  /**
   * A link that opens nothing is answered with a sentence, and with the status of what is not
   * there.
   */
  public void look() {
    guest = Token.of(getToken()).flatMap(joining::guest).orElse(null);
    if (guest == null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    }
  }

  public void lookAsFirst() {
    if (Token.of(getToken()).filter(joining::isFirst).isEmpty()) {
      throw new Unknown("first");
    }
  }

  public boolean isOpen() {
    return guest != null;
  }

  public @Nullable Guest getGuest() {
    return guest;
  }

  public String getToken() {
    return SignInServlet.field(request, "token");
  }

  public String getName() {
    return SignInServlet.field(request, "name");
  }

  public String getAddress() {
    return SignInServlet.field(request, "address");
  }

  /** The language in which mail will come: as typed, else the guest's, else the browser's. */
  public String getLanguage() {
    return Optional.ofNullable(request.getParameter("language"))
        .or(() -> Optional.ofNullable(guest).map(known -> known.language().tag()))
        .orElseGet(here::getLanguage);
  }

  public String getZone() {
    return Optional.ofNullable(request.getParameter("zone"))
        .or(() -> Optional.ofNullable(guest).map(known -> known.zone().getId()))
        .orElseGet(() -> house.zone().getId());
  }

  public List<String> getZones() {
    return Addresses.zones();
  }

  public String getProblem() {
    Object problem = request.getAttribute(PROBLEM);
    return problem == null
        ? ""
        : ResourceBundle.getBundle("decem.people.messages", here.getLocale())
            .getString("problem." + problem);
  }
}
