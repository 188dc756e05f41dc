package decem.app.page;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What is shown when even the page that says what went wrong cannot be: the same for everybody, in
 * both languages, and read before anything could break.
 */
final class LastResort {

  private static final String PAGE = "/WEB-INF/last-resort.html";

  private final String page;

  private LastResort(String page) {
    this.page = page;
  }

  static LastResort in(ServletContext context) {
    try (InputStream in = Objects.requireNonNull(context.getResourceAsStream(PAGE), PAGE)) {
      return new LastResort(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void show(HttpServletResponse response, Throwable thrown) throws IOException {
    byte[] bytes =
        page.replace("@INCIDENT@", Incident.log(thrown)).getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
