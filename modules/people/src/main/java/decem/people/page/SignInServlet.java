package decem.people.page;

import decem.people.boundary.Door;
import decem.people.boundary.SignIns;
import decem.people.control.Caller;
import decem.people.control.ReturnPath;
import decem.platform.page.Look;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The two posts behind the plain forms of the sign-in page. No view state: a page that waited for
 * hours still works.
 */
@WebServlet(urlPatterns = {SignInServlet.ENTER, SignInServlet.PROVE})
public class SignInServlet extends HttpServlet {

  static final String ENTER = "/people/sign-in/enter";
  static final String PROVE = "/people/sign-in/prove";
  static final String PAGE = "/people/sign-in.xhtml";
  private static final int UNACCEPTABLE = 422;
  private static final int TOO_MANY = 429;
  private static final long serialVersionUID = 1L;

  @Inject transient Door door;
  @Inject transient SignIns signIns;
  @Inject transient Callers callers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    seeOther(response, "/sign-in");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Caller caller = callers.of(request);
    switch (request.getServletPath().equals(PROVE)
        ? code(request, caller)
        : password(request, caller)) {
      case Door.SignedIn in -> enter(request, response, in, caller);
      case Door.SecondStep next -> secondStep(request, response, next);
      case Door.Wrong wrong -> notTaken(request, response, "wrong");
      case Door.TookTooLong late -> notTaken(request, response, "late");
      case Door.TooOften often -> again(request, response, "often", often.pause());
      case Door.Busy busy -> again(request, response, "busy", Duration.ofSeconds(5));
    }
  }

  private Door.Answer password(HttpServletRequest request, Caller caller) {
    return door.password(field(request, "address"), field(request, "password"), caller);
  }

  private Door.Answer code(HttpServletRequest request, Caller caller) {
    return DoorCookies.signIn(request)
        .map(token -> door.code(token, field(request, "code"), caller))
        .orElseGet(Door.TookTooLong::new);
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, Door.SignedIn in, Caller caller) {
    leaveWhatWasBefore(request);
    DoorCookies.giveSignIn(response, in.token());
    caller.mark().ifPresent(mark -> DoorCookies.giveMark(response, mark));
    Look.choose(response, in.language());
    seeOther(response, ReturnPath.of(request.getParameter("to")));
  }

  private void secondStep(
      HttpServletRequest request, HttpServletResponse response, Door.SecondStep next) {
    leaveWhatWasBefore(request);
    DoorCookies.giveSignIn(response, next.token());
    seeOther(response, TurnedAway.door(ReturnPath.of(request.getParameter("to"))));
  }

  /** What was typed does not open the door, whichever part of it was wrong. */
  private static void notTaken(
      HttpServletRequest request, HttpServletResponse response, String problem)
      throws ServletException, IOException {
    response.setStatus(UNACCEPTABLE);
    again(request, response, problem, Duration.ZERO);
  }

  /** Shows the form again with a sentence; a pause makes it "too many requests". */
  private static void again(
      HttpServletRequest request, HttpServletResponse response, String problem, Duration pause)
      throws ServletException, IOException {
    if (pause.isPositive()) {
      response.setStatus(TOO_MANY);
      response.setHeader("Retry-After", String.valueOf(pause.toSeconds() + 1));
    }
    request.setAttribute(SignInPage.PROBLEM, problem);
    request.setAttribute(SignInPage.PAUSE, pause);
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  /** Who signs in again in the same browser is signed in there once. */
  private void leaveWhatWasBefore(HttpServletRequest request) {
    DoorCookies.signIn(request).ifPresent(signIns::end);
    forgetSession(request);
  }

  /** Nothing of the session before may live on: it could have been planted. */
  static void forgetSession(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }

  static void seeOther(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
