package decem.people.page;

import decem.people.boundary.SignIns;
import decem.people.control.BrowserName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where one is signed in. Ending it is the sign-out's. */
@Named
@RequestScoped
public class PlacesPart {

  @Inject SignIns signIns;
  @Inject Words words;

  public List<SignIns.Place> getAll() {
    return signIns.mine();
  }

  /** What a browser is called, as far as it says. */
  public String browser(String agent) {
    return BrowserName.of(agent).orElseGet(() -> words.of("places.unknown"));
  }
}
