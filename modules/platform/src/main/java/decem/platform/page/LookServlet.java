package decem.platform.page;

import decem.contract.Language;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Changes language or theme by one click on any page, then shows the same page again. */
@WebServlet(urlPatterns = {"/here/language", "/here/theme"})
public class LookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String value = String.valueOf(request.getParameter("value"));
    if (request.getServletPath().endsWith("language")) {
      Look.choose(response, Language.ofTag(value));
    } else {
      Look.chooseTheme(response, value);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", back(String.valueOf(request.getParameter("back"))));
  }

  /** A path of our own site; anything else would lead people away. */
  static String back(String wanted) {
    return wanted.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? wanted : "/";
  }
}
