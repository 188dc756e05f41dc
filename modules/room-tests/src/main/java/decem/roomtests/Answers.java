package decem.roomtests;

import decem.platform.access.Conflict;
import decem.platform.access.NotPermitted;
import decem.platform.access.NotSignedIn;
import decem.platform.access.Unknown;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives what a page throws the status it has in the house, where the shell does that, and has its
 * statements written down.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Answers implements Filter {

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    Statements.begin(((HttpServletRequest) asked).getHeader(Statements.REQUEST));
    try {
      chain.doFilter(asked, answer);
    } catch (ServletException | RuntimeException thrown) {
      int status = status(thrown);
      if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
        throw thrown;
      }
      ((HttpServletResponse) answer).sendError(status);
    } finally {
      Statements.end();
    }
  }

  private static int status(Throwable thrown) {
    int known = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      known =
          switch (cause) {
            case Unknown unknown -> HttpServletResponse.SC_NOT_FOUND;
            case NotPermitted refused -> HttpServletResponse.SC_FORBIDDEN;
            case NotSignedIn nobody -> HttpServletResponse.SC_UNAUTHORIZED;
            case Conflict conflict -> HttpServletResponse.SC_CONFLICT;
            case ViewExpiredException old -> HttpServletResponse.SC_CONFLICT;
            default -> known;
          };
    }
    return known;
  }
}
