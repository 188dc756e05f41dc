package decem.app.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sends a script as the build has packed it, to browsers that can unpack it. The packed file stands
 * beside the plain one; what has none, and who cannot unpack, gets the plain one.
 */
public class PackedAssets extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PACKED = ".br";

  @Override
  protected void doFilter(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    String path = asked.getServletPath();
    if (getServletContext().getResource(path + PACKED) == null) {
      chain.doFilter(asked, answer);
      return;
    }
    answer.addHeader("Vary", "Accept-Encoding");
    if (unpacks(asked.getHeader("Accept-Encoding"))) {
      answer.setContentType(getServletContext().getMimeType(path));
      answer.setCharacterEncoding("UTF-8");
      answer.setHeader("Content-Encoding", "br");
      getServletContext().getRequestDispatcher(path + PACKED).forward(asked, answer);
    } else {
      chain.doFilter(asked, answer);
    }
  }

  /** RFC 9110, section 12.5.3; a coding with weight zero is one that is not wanted. */
  static boolean unpacks(@Nullable String accepted) {
    return accepted != null
        && Arrays.stream(accepted.split(","))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(coding -> coding.matches("br(;q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?"));
  }
}
