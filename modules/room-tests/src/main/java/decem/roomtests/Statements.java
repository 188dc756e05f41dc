package decem.roomtests;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What each request asked of the database, one statement a line. */
@WebServlet(Statements.ADDRESS)
public class Statements extends HttpServlet {

  static final String ADDRESS = "/test/statements";
  static final String REQUEST = "Test-Request";

  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<@Nullable List<String>> NOW = new ThreadLocal<>();
  private static final Map<String, List<String>> BY_REQUEST = new ConcurrentHashMap<>();

  static void begin(@Nullable String request) {
    if (request != null) {
      List<String> fresh = Collections.synchronizedList(new ArrayList<>());
      BY_REQUEST.put(request, fresh);
      NOW.set(fresh);
    }
  }

  static void end() {
    NOW.remove();
  }

  static void add(String sql) {
    List<String> now = NOW.get();
    if (now != null) {
      now.add(sql.replaceAll("\\s+", " "));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> asked = BY_REQUEST.remove(String.valueOf(request.getParameter("of")));
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(asked == null ? "" : String.join("\n", asked));
  }
}
