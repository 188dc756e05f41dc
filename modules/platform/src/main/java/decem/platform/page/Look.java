package decem.platform.page;

import decem.contract.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A browser's choice of language and theme, kept in cookies so that the sign-in and error pages
 * know it too.
 */
public final class Look {

  static final String LANGUAGE = "__Host-decem-language";
  static final String THEME = "__Host-decem-theme";
  private static final Set<String> THEMES = Set.of("system", "light", "dark");
  private static final int A_YEAR = 365 * 24 * 3600;

  private Look() {}

  /** The language chosen, else the first of the browser's wishes that we speak. */
  public static Language language(HttpServletRequest request) {
    return cookie(request, LANGUAGE)
        .map(Language::ofTag)
        .orElseGet(() -> Language.ofTag(request.getLocale().getLanguage()));
  }

  public static String theme(HttpServletRequest request) {
    return cookie(request, THEME).filter(THEMES::contains).orElse("system");
  }

  public static void choose(HttpServletResponse response, Language language) {
    response.addCookie(lasting(LANGUAGE, language.tag()));
  }

  static void chooseTheme(HttpServletResponse response, String theme) {
    response.addCookie(lasting(THEME, THEMES.contains(theme) ? theme : "system"));
  }

  private static Cookie lasting(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setMaxAge(A_YEAR);
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
