package decem.people.page;

import decem.people.boundary.SignIns;
import decem.platform.access.Unknown;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/**
 * Ends this browser's sign-in, another of the same person, or all of them. Plain posts: a session
 * that dies inside Faces takes the page down with it.
 */
@WebServlet("/people/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SignIns signIns;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (request.getParameter("everywhere") != null) {
      signIns.endAllMine();
      leave(request, response, "ended");
    } else if (request.getParameter("place") != null) {
      signIns.endMine(place(request));
      stayOrLeave(request, response);
    } else {
      DoorCookies.signIn(request).ifPresent(signIns::end);
      leave(request, response, "out");
    }
  }

  /** It may have been the place where one is. */
  private void stayOrLeave(HttpServletRequest request, HttpServletResponse response) {
    if (DoorCookies.signIn(request).flatMap(signIns::presence).isPresent()) {
      SignInServlet.seeOther(response, "/people/profile?note=ended");
    } else {
      leave(request, response, "out");
    }
  }

  private static void leave(HttpServletRequest request, HttpServletResponse response, String note) {
    DoorCookies.takeSignIn(response);
    SignInServlet.forgetSession(request);
    SignInServlet.seeOther(response, "/sign-in?note=" + note);
  }

  private static UUID place(HttpServletRequest request) {
    try {
      return UUID.fromString(SignInServlet.field(request, "place"));
    } catch (IllegalArgumentException noId) {
      throw new Unknown("sign-in");
    }
  }
}
