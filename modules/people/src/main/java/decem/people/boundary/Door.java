package decem.people.boundary;

import decem.contract.Language;
import decem.contract.access.Act;
import decem.people.boundary.Entering.Step;
import decem.people.boundary.Tries.Permit;
import decem.people.control.Caller;
import decem.people.control.PasswordQueue;
import decem.people.control.Presence;
import decem.people.control.Token;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Leads somebody through the door. Holds no transaction itself, since checking a password takes
 * long and a connection must not wait for it.
 */
@ApplicationScoped
@Guarded
public class Door {

  @Inject Tries tries;
  @Inject Entering entering;
  @Inject SignIns signIns;
  @Inject PasswordQueue passwords;

  @Needs(Act.ANYBODY)
  public Answer password(String address, String password, Caller caller) {
    Permit permit = tries.withPassword(address, caller);
    if (!permit.isGiven()) {
      return new TooOften(permit.pause());
    }
    Optional<Boolean> right =
        passwords.matches(password, permit.person().flatMap(entering::passwordOf));
    if (right.isEmpty()) {
      tries.succeeded(permit);
      return new Busy();
    }
    if (!right.get()) {
      entering.wasWrong(permit.person(), address, "password");
      return new Wrong();
    }
    tries.succeeded(permit);
    return entering
        .passwordWasRight(permit.person().orElseThrow(), caller)
        .map(Door::answer)
        .orElseGet(Wrong::new);
  }

  @Needs(Act.ANYBODY)
  public Answer code(Token token, String code, Caller caller) {
    Optional<Presence> half = signIns.presence(token).filter(Presence::isHalf);
    return half.map(presence -> code(presence, token, code, caller)).orElseGet(TookTooLong::new);
  }

  private Answer code(Presence half, Token token, String code, Caller caller) {
    Permit permit = tries.withCode(half.person(), caller);
    if (!permit.isGiven()) {
      signIns.end(token);
      return new TooOften(permit.pause());
    }
    Optional<Step> step = entering.code(half, token, code, caller);
    if (step.isEmpty()) {
      entering.wasWrong(Optional.of(half.person()), "", "code");
      return new Wrong();
    }
    tries.succeeded(permit);
    return answer(step.get());
  }

  private static Answer answer(Step step) {
    return step.whole()
        ? new SignedIn(step.token(), step.language())
        : new SecondStep(step.token());
  }

  /** What became of a try. */
  public sealed interface Answer {}

  /** Inside. */
  public record SignedIn(Token token, Language language) implements Answer {}

  /** The password was right; a code comes next. */
  public record SecondStep(Token token) implements Answer {}

  /** Address, password or code do not fit; which of them is not said. */
  public record Wrong() implements Answer {}

  /** Too many wrong tries from there: come again after that time. */
  public record TooOften(Duration pause) implements Answer {}

  /** More people are signing in than can be checked at once. */
  public record Busy() implements Answer {}

  /** The second step came after five minutes. */
  public record TookTooLong() implements Answer {}
}
