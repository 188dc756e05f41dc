package decem.people.page;

import decem.people.boundary.SignIns;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends this browser's sign-in. */
@WebServlet("/people/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SignIns signIns;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    DoorCookies.signIn(request).ifPresent(signIns::end);
    DoorCookies.takeSignIn(response);
    SignInServlet.forgetSession(request);
    SignInServlet.seeOther(response, "/sign-in?note=out");
  }
}
