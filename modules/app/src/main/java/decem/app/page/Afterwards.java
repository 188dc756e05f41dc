package decem.app.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that went wrong, when the page is asked for that says so. It brings nothing along of
 * what was sent: that page would be taken for one that was sent back, and expire like the first, or
 * stumble over the same upload.
 */
class Afterwards extends HttpServletRequestWrapper {

  Afterwards(HttpServletRequest wentWrong) {
    super(wentWrong);
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }
}
