package decem.app.page;

import decem.app.control.Trouble;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What went wrong, for the one page that says it. */
@Named
@RequestScoped
public class Fault {

  static final String TROUBLE = "decem.trouble";
  static final String INCIDENT = "decem.incident";

  @Inject HttpServletRequest request;

  private Trouble trouble = Trouble.NOT_HERE;
  private String incident = "";

  @PostConstruct
  void find() {
    if (request.getAttribute(TROUBLE) instanceof Trouble told) {
      trouble = told;
      incident = String.valueOf(request.getAttribute(INCIDENT));
    } else if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
      fromServer(code);
    } else {
      fromAddress();
    }
  }

  /** The last part of the keys under which the words stand: not-here, not-yours, expired ... */
  public String getKind() {
    return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String getIncident() {
    return incident;
  }

  /** The status is the trouble's own, also where the page is asked for by its address. */
  public void say() {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(trouble.status());
  }

  private void fromServer(int code) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    trouble = thrown instanceof Throwable cause ? Trouble.of(cause) : Trouble.of(code);
    if (trouble == Trouble.FAULT && thrown instanceof Throwable cause) {
      incident = Incident.log(cause);
    }
  }

  /** A page that asked for a part of itself was sent here; it says what happened in the address. */
  private void fromAddress() {
    Map<String, String[]> asked = request.getParameterMap();
    trouble = Trouble.named(first(asked, "kind")).orElse(Trouble.NOT_HERE);
    incident =
        Optional.of(first(asked, "incident"))
            .filter(number -> number.matches("[0-9a-f]{8}"))
            .orElse("");
  }

  private static String first(Map<String, String[]> asked, String name) {
    return asked.getOrDefault(name, new String[] {""})[0];
  }
}
