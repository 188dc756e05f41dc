package decem.app.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;

/** Where in the house a page stands: which place of the rail is lit. */
@Named
@RequestScoped
public class Frame {

  private static final Map<String, String> PLACES =
      Map.of(
          "desk", "turn",
          "groups", "groups",
          "papers", "papers",
          "drafts", "papers",
          "comments", "papers",
          "exchange", "papers",
          "approvals", "record",
          "help.xhtml", "help");

  public String getPlace() {
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return page.startsWith("/people/account")
        ? "accounts"
        : PLACES.getOrDefault(page.split("/", 3)[1], "");
  }
}
