package decem.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer tells a browser, also the answer to somebody who is not let in. */
public final class AnswerHeaders {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private AnswerHeaders() {}

  public static void set(HttpServletResponse response) {
    ALWAYS.forEach(response::setHeader);
    if (System.getProperty("decem.url", "").startsWith("https:")) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
