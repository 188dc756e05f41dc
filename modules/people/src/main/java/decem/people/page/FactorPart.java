package decem.people.page;

import decem.people.boundary.PasswordChange;
import decem.people.boundary.PasswordChange.Answer;
import decem.people.boundary.Profile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Setting up one's own second step, and taking it away. */
@Named
@RequestScoped
public class FactorPart {

  @Inject Profile profile;
  @Inject PasswordChange passwords;
  @Inject Callers callers;
  @Inject Words words;
  @Inject HttpServletRequest request;

  private String password = "";
  private String code = "";

  public String plan() {
    profile.planFactor();
    return "/people/profile?faces-redirect=true";
  }

  public @Nullable String confirm() {
    return profile.confirmFactor(code)
        ? ProfilePage.done("factor")
        : words.refuse("door.problem.code");
  }

  public @Nullable String drop() {
    Answer answer = passwords.dropFactor(password, callers.of(request));
    return answer == Answer.DONE
        ? ProfilePage.done("no-factor")
        : words.refuse("password." + answer.name());
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
