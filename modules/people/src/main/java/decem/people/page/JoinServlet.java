package decem.people.page;

import decem.contract.Language;
import decem.people.boundary.FirstDoor.Newcomer;
import decem.people.boundary.Joining;
import decem.people.control.Addresses;
import decem.people.control.Token;
import decem.platform.house.House;
import decem.platform.words.Typed;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The posts behind the pages of one-time links: joining, and the first administrator. */
@WebServlet(urlPatterns = {JoinServlet.JOIN, JoinServlet.FIRST})
public class JoinServlet extends HttpServlet {

  static final String JOIN = "/people/join/take";
  static final String FIRST = "/people/first/take";
  private static final int UNACCEPTABLE = 422;
  private static final long serialVersionUID = 1L;

  @Inject transient Joining joining;
  @Inject transient House house;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Optional<Token> token = Token.of(request.getParameter("token"));
    if (token.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String password = SignInServlet.field(request, "password");
    if (!password.equals(SignInServlet.field(request, "again"))) {
      again(request, response, "differ");
      return;
    }
    switch (take(request, token.get(), password)) {
      case Joining.Joined joined -> SignInServlet.seeOther(response, "/sign-in?note=joined");
      case Joining.WeakPassword weak ->
          again(request, response, weak.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case Joining.BadField bad -> again(request, response, "bad-" + bad.field());
      case Joining.Busy busy -> again(request, response, "busy");
      case Joining.LinkGone gone -> again(request, response, "gone");
    }
  }

  private Joining.Answer take(HttpServletRequest request, Token token, String password) {
    Language language = Language.ofTag(SignInServlet.field(request, "language"));
    ZoneId zone = Addresses.zone(request.getParameter("zone")).orElseGet(house::zone);
    if (request.getServletPath().equals(JOIN)) {
      return joining.join(token, password, language, zone);
    }
    String name = Typed.trimmed(SignInServlet.field(request, "name"));
    String address = SignInServlet.field(request, "address").strip();
    return joining.first(token, new Newcomer(name, address, language, zone), password);
  }

  private static void again(
      HttpServletRequest request, HttpServletResponse response, String problem)
      throws ServletException, IOException {
    response.setStatus(UNACCEPTABLE);
    request.setAttribute(JoinPage.PROBLEM, problem);
    String page = request.getServletPath().equals(JOIN) ? "join" : "first";
    request.getRequestDispatcher("/people/" + page + ".xhtml").forward(request, response);
  }
}
