package decem.people.page;

import decem.platform.web.AnswerHeaders;
import decem.platform.web.Unsent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody gets who is not signed in, in the form in which was asked. */
final class TurnedAway {

  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /**
   * A click on another site's page, or in web mail, comes without our cookie. Loading the same
   * address once more from our own page brings it along.
   */
  private static final String LOAD_AGAIN =
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Decem</title>"
          + "<meta http-equiv=\"refresh\" content=\"0\"></head><body><main><h1>Decem</h1></main>"
          + "</body></html>";

  private TurnedAway() {}

  static void answer(HttpServletRequest request, HttpServletResponse response, String path) {
    AnswerHeaders.set(response);
    response.setHeader("Content-Security-Policy", POLICY);
    try {
      if (path.startsWith("/api/")) {
        write(response, 401, "application/json", "{\"code\":\"not-signed-in\"}");
      } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        write(response, 200, "text/xml", partial(door(backTo(request))));
      } else if (comesFromElsewhere(request)) {
        write(response, 200, "text/html", LOAD_AGAIN);
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", door(backTo(request)));
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  static String door(String backTo) {
    return "/sign-in?to=" + URLEncoder.encode(backTo, StandardCharsets.UTF_8);
  }

  private static boolean comesFromElsewhere(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
  }

  /** The page one was on. A form that was sent from it is lost, and the page will say so. */
  private static String backTo(HttpServletRequest request) {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "GET".equals(request.getMethod()) ? asked : Unsent.marked(pageOf(request).orElse(asked));
  }

  /** Of our own site alone: a form may lead to an address at which there is no page. */
  private static Optional<String> pageOf(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Referer"))
        .filter(page -> page.matches("https?://" + Pattern.quote(host(request)) + "/.*"))
        .map(page -> page.replaceFirst("https?://[^/]*", "").replaceFirst("#.*", ""));
  }

  private static String host(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Host"));
  }

  private static String partial(String address) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
        + address.replace("&", "&amp;")
        + "\"/></partial-response>";
  }

  private static void write(HttpServletResponse response, int status, String type, String body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(body);
  }
}
