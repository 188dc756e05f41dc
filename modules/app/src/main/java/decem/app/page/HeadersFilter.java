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

/**
 * What a browser must know of every answer: what may run on it, that it is ours alone, and how long
 * it may be kept. Pages are kept nowhere, so that nobody leafs back to them after signing out.
 */
public class HeadersFilter implements Filter {

  private String policy = "";
  private String secureHost = "";

  @Override
  public void init(FilterConfig config) {
    policy = config.getServletContext().getInitParameter("primefaces.CSP_POLICY");
    String url = System.getProperty("decem.url", "");
    secureHost = url.startsWith("https:") ? URI.create(url).getAuthority() : "";
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    OnePolicy response = new OnePolicy((HttpServletResponse) answer, secureHost);
    AnswerHeaders.set(response);
    response.setHeader(OnePolicy.HEADER, policy);
    response.setHeader("Cache-Control", keeping(((HttpServletRequest) asked).getServletPath()));
    rememberAddress(asked);
    chain.doFilter(wentWrong(asked) ? new Afterwards((HttpServletRequest) asked) : asked, response);
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
