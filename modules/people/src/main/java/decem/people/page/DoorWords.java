package decem.people.page;

import decem.contract.Language;
import decem.platform.house.House;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the house says of itself at the door, to readers of both languages. */
@Named
@RequestScoped
public class DoorWords {

  @Inject House house;
  @Inject Here here;
  @Inject HttpServletRequest request;

  public String getEnglish() {
    return lead(Language.EN);
  }

  public String getFrench() {
    return lead(Language.FR);
  }

  /**
   * Where to come back to after changing the language: what was posted cannot be asked for again.
   */
  public String getAddress() {
    return "POST".equals(request.getMethod()) ? "/sign-in" : here.getAddress();
  }

  private String lead(Language language) {
    ResourceBundle words = ResourceBundle.getBundle("decem.people.messages", language.locale());
    return MessageFormat.format(words.getString("door.lead"), house.name().in(language));
  }
}
