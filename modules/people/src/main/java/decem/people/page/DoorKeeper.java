package decem.people.page;

import decem.people.boundary.SignIns;
import decem.people.control.Presence;
import decem.people.control.PublicPaths;
import decem.platform.web.OriginFilter;
import decem.platform.web.SignInOfRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before every request: finds who is signed in by the row behind the cookie, and turns away
 * whoever is not and asks for more than the open pages. The principal's name is the person's id;
 * roles are not the server's business.
 */
@ApplicationScoped
public class DoorKeeper implements HttpAuthenticationMechanism {

  /** Sent by scripts that ask on their own: such a request is not a person's input. */
  static final String BACKGROUND = "Decem-Background";

  @Inject SignIns signIns;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = path(request);
    if (PublicPaths.isResource(path)) {
      return context.doNothing();
    }
    response.setHeader("Cache-Control", "no-store");
    Optional<Presence> presence =
        DoorCookies.signIn(request).flatMap(signIns::presence).filter(Presence::isSignedIn);
    if (presence.isPresent()) {
      noteInput(presence.get(), request);
      SignInOfRequest.note(request, presence.get().id());
      String name = presence.get().person().value().toString();
      return context.notifyContainerAboutLogin(name, Set.of());
    }
    if (PublicPaths.isOpen(path)) {
      return context.doNothing();
    }
    TurnedAway.answer(request, response, path);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private void noteInput(Presence presence, HttpServletRequest request) {
    if (presence.wantsNote() && !isBackground(request)) {
      signIns.noteInput(presence);
    }
  }

  /** A socket is opened by a script, and again whenever it was cut. */
  private static boolean isBackground(HttpServletRequest request) {
    return request.getHeader(BACKGROUND) != null || OriginFilter.isSocket(request);
  }

  /** As the container decoded and normalised it. */
  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
