package decem.app.page;

import decem.platform.web.AnswerHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a browser must know of every answer: what may run on it, that it is ours alone, and how long
 * it may be kept. Pages are kept nowhere, so that nobody leafs back to them after signing out.
 */
public class HeadersFilter implements Filter {

  private @Nullable LastResort lastResort;
  private String policy = "";
  private String secureHost = "";

  @Override
  public void init(FilterConfig config) {
    lastResort = LastResort.in(config.getServletContext());
    policy = config.getServletContext().getInitParameter("primefaces.CSP_POLICY");
    String url = System.getProperty("decem.url", "");
    secureHost = url.startsWith("https:") ? URI.create(url).getAuthority() : "";
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    OnePolicy response = new OnePolicy((HttpServletResponse) answer, secureHost);
    HttpServletRequest request = (HttpServletRequest) asked;
    dress(response, request);
    rememberAddress(asked);
    if (wentWrong(asked)) {
      sayWhatWentWrong(request, response, chain);
    } else {
      chain.doFilter(asked, response);
    }
  }

  private void dress(OnePolicy response, HttpServletRequest request) {
    AnswerHeaders.set(response);
    response.setHeader(OnePolicy.HEADER, policy);
    response.setHeader("Cache-Control", keeping(request.getServletPath()));
  }

  /** The page that says it may break as well; the server's own would name the server. */
  private void sayWhatWentWrong(HttpServletRequest request, OnePolicy response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(new Afterwards(request), response);
    } catch (ServletException | RuntimeException again) {
      if (response.isCommitted()) {
        throw again;
      }
      response.reset();
      dress(response, request);
      Objects.requireNonNull(lastResort, "init() comes first").show(response, again);
    }
  }

  private static boolean wentWrong(ServletRequest asked) {
    return asked.getDispatcherType() == DispatcherType.ERROR;
  }

  /**
   * An error page stands at the address that went wrong, as a forwarded page at the one asked for.
   */
  private static void rememberAddress(ServletRequest asked) {
    Object wrong = asked.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (wrong != null && asked.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
      asked.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, wrong);
    }
  }

  private static String keeping(String path) {
    if (path.startsWith("/decem-assets/fonts/")) {
      return "public, max-age=31536000, immutable";
    }
    return path.matches("/[a-z]+-assets/.*|.*/jakarta\\.faces\\.resource/.*")
        ? "no-cache"
        : "no-store";
  }
}
