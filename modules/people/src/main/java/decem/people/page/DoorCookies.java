package decem.people.page;

import decem.people.control.Token;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two tokens that a browser carries: the sign-in, and the mark of a browser the house knows.
 */
final class DoorCookies {

  static final String SIGN_IN = "__Host-decem";
  static final String MARK = "__Host-decem-browser";
  private static final int UNTIL_THE_BROWSER_CLOSES = -1;
  private static final int A_YEAR = 365 * 24 * 3600;

  private DoorCookies() {}

  static Optional<Token> signIn(HttpServletRequest request) {
    return token(request, SIGN_IN);
  }

  static Optional<Token> mark(HttpServletRequest request) {
    return token(request, MARK);
  }

  static void giveSignIn(HttpServletResponse response, Token token) {
    give(response, SIGN_IN, token.text(), UNTIL_THE_BROWSER_CLOSES);
  }

  static void takeSignIn(HttpServletResponse response) {
    give(response, SIGN_IN, "", 0);
  }

  static void giveMark(HttpServletResponse response, Token mark) {
    give(response, MARK, mark.text(), A_YEAR);
  }

  private static Optional<Token> token(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .flatMap(cookie -> Token.of(cookie.getValue()).stream())
        .findFirst();
  }

  private static void give(HttpServletResponse response, String name, String value, int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }
}
