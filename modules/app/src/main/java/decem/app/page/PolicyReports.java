package decem.app.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/** Takes what browsers report of pages that tried more than they may. There should be nothing. */
@WebServlet("/csp")
public class PolicyReports extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int ENOUGH = 2_000;
  private static final System.Logger LOG = System.getLogger(PolicyReports.class.getName());

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] report = request.getInputStream().readNBytes(ENOUGH);
    String words = new String(report, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " ");
    LOG.log(Level.WARNING, "A page tried more than it may: " + words);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
