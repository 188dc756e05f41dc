package decem.people.page;

import decem.people.boundary.Entering;
import decem.people.boundary.FactorToSetUp;
import decem.people.boundary.SignIns;
import decem.people.control.Presence;
import decem.people.control.ReturnPath;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** What the sign-in page shows: the first step, the second, or the second to be set up. */
@Named
@RequestScoped
public class SignInPage {

  static final String PROBLEM = "decem.people.problem";
  static final String PAUSE = "decem.people.pause";
  private static final Set<String> NOTES = Set.of("out", "joined", "ended");

  @Inject HttpServletRequest request;
  @Inject SignIns signIns;
  @Inject Entering entering;
  @Inject Here here;

  /** Who is signed in already goes on to where they wanted. */
  public void passOn() throws IOException {
    if (here.isSignedIn() && "GET".equals(request.getMethod())) {
      FacesContext.getCurrentInstance().getExternalContext().redirect(getTo());
    }
  }

  public boolean isSecondStep() {
    return half().isPresent();
  }

  /** The secret to set up, when the second step is due and there is none yet. */
  public FactorToSetUp getToSetUp() {
    return half().flatMap(entering::toSetUp).orElse(new FactorToSetUp("", ""));
  }

  public boolean isSetUp() {
    return !getToSetUp().secret().isEmpty();
  }

  public String getTo() {
    return ReturnPath.of(request.getParameter("to"));
  }

  /** What was typed, so that only the password has to be typed again. */
  public String getAddress() {
    return SignInServlet.field(request, "address");
  }

  /** A sentence on what went wrong; empty when nothing did. */
  public String getProblem() {
    Object problem = request.getAttribute(PROBLEM);
    if (problem == null) {
      return "";
    }
    String step = isSecondStep() && "wrong".equals(problem) ? "code" : problem.toString();
    Object pause = request.getAttribute(PAUSE);
    long seconds = pause instanceof Duration wait ? wait.toSeconds() + 1 : 0;
    return MessageFormat.format(
        words().getString("door.problem." + step), seconds, (seconds + 59) / 60);
  }

  /** A sentence on what has just happened elsewhere; empty when nothing did. */
  public String getNote() {
    String note = SignInServlet.field(request, "note");
    return NOTES.contains(note) ? words().getString("door.note." + note) : "";
  }

  private Optional<Presence> half() {
    boolean fromTheStart = request.getParameter("again") != null;
    return fromTheStart
        ? Optional.empty()
        : DoorCookies.signIn(request).flatMap(signIns::presence).filter(Presence::isHalf);
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("decem.people.messages", here.getLocale());
  }
}
