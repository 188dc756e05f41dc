package decem.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * No change of state on another site's behalf: every request but a reading one must come from our
 * own pages. A socket is asked for by a reading request and can then do anything, so that it counts
 * as no reading one.
 */
@WebFilter(filterName = "origin", urlPatterns = "/*", asyncSupported = true)
public class OriginFilter implements Filter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    if (isReading(request) || isOwn(request)) {
      chain.doFilter(asked, answer);
    } else {
      ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isReading(HttpServletRequest request) {
    return READING.contains(request.getMethod()) && !isSocket(request);
  }

  /** Whether a request asks for a socket. */
  public static boolean isSocket(HttpServletRequest request) {
    return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
  }

  private static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !"same-origin".equals(site)) {
      return false;
    }
    String origin = request.getHeader("Origin");
    return origin != null ? origin.equals(ownOrigin(request)) : site != null;
  }

  private static String ownOrigin(HttpServletRequest request) {
    String configured = System.getProperty("decem.url");
    if (configured != null && configured.startsWith("https:")) {
      return configured.replaceAll("/+$", "");
    }
    return request.getScheme() + "://" + request.getHeader("Host");
  }
}
