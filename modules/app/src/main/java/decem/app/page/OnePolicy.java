package decem.app.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer with exactly one content security policy: who adds one, replaces it. Over TLS a page
 * may also open sockets to its own host.
 */
class OnePolicy extends HttpServletResponseWrapper {

  static final String HEADER = "Content-Security-Policy";
  private static final String OWN = "connect-src 'self'";

  private final String secureHost;

  OnePolicy(HttpServletResponse response, String secureHost) {
    super(response);
    this.secureHost = secureHost;
  }

  @Override
  public void addHeader(String name, String value) {
    if (HEADER.equalsIgnoreCase(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setHeader(String name, String value) {
    boolean widen = HEADER.equalsIgnoreCase(name) && !secureHost.isEmpty();
    super.setHeader(name, widen ? value.replace(OWN, OWN + " wss://" + secureHost) : value);
  }
}
