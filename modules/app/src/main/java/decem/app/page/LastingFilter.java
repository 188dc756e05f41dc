package decem.app.page;

import decem.app.control.Addresses;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows the page behind a lasting address without changing the address. The parts that pages are
 * made of have no address at all.
 */
public class LastingFilter implements Filter {

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    String path = ((HttpServletRequest) asked).getServletPath();
    Optional<String> page = Addresses.pageOf(path);
    if (page.isPresent()) {
      asked.getRequestDispatcher(page.get()).forward(asked, answer);
    } else if (path.startsWith("/decem/")) {
      ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(asked, answer);
    }
  }
}
