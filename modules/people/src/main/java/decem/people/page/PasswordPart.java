package decem.people.page;

import decem.people.boundary.PasswordChange;
import decem.people.boundary.PasswordChange.Answer;
import decem.platform.access.NotSignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Changing one's own password. What is typed lives as long as the request. */
@Named
@RequestScoped
public class PasswordPart {

  @Inject PasswordChange passwords;
  @Inject Callers callers;
  @Inject Words words;
  @Inject HttpServletRequest request;

  private String present = "";
  private String wanted = "";
  private String again = "";

  public @Nullable String change() {
    if (!wanted.equals(again)) {
      return words.refuse("problem.differ");
    }
    Answer answer =
        passwords.change(
            present,
            wanted,
            callers.of(request),
            DoorCookies.signIn(request).orElseThrow(NotSignedIn::new));
    return answer == Answer.DONE
        ? ProfilePage.done("password")
        : words.refuse("password." + answer.name());
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
