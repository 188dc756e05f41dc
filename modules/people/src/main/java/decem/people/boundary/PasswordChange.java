package decem.people.boundary;

import decem.contract.access.Act;
import decem.people.boundary.Tries.Permit;
import decem.people.control.Caller;
import decem.people.control.PasswordQueue;
import decem.people.control.PasswordRules;
import decem.people.control.PasswordRules.Verdict;
import decem.people.control.Token;
import decem.platform.access.Guarded;
import decem.platform.access.Needs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Changing one's own password, and what else asks for the present one first. */
@ApplicationScoped
@Guarded
public class PasswordChange {

  @Inject Profile profile;
  @Inject Tries tries;
  @Inject PasswordQueue passwords;

  @Needs(Act.SIGNED_IN)
  public Answer change(String present, String wanted, Caller caller, Token here) {
    Answer proof = prove(present, caller);
    if (proof != Answer.DONE) {
      return proof;
    }
    Profile.Mine mine = profile.mine();
    if (PasswordRules.judge(wanted, mine.name(), mine.address()) != Verdict.GOOD) {
      return Answer.WEAK;
    }
    Optional<String> hash = passwords.hash(wanted);
    hash.ifPresent(made -> profile.changePassword(made, here));
    return hash.isPresent() ? Answer.DONE : Answer.BUSY;
  }

  @Needs(Act.SIGNED_IN)
  public Answer dropFactor(String present, Caller caller) {
    Answer proof = prove(present, caller);
    return proof != Answer.DONE || profile.dropFactor() ? proof : Answer.MUST_HAVE_FACTOR;
  }

  private Answer prove(String present, Caller caller) {
    Permit permit = tries.withPassword(profile.mine().address(), caller);
    if (!permit.isGiven()) {
      return Answer.TOO_OFTEN;
    }
    Optional<Boolean> right = passwords.matches(present, profile.password());
    if (right.isEmpty() || right.get()) {
      tries.succeeded(permit);
    }
    return right.map(fits -> fits ? Answer.DONE : Answer.WRONG).orElse(Answer.BUSY);
  }

  /** What became of it. */
  public enum Answer {
    DONE,
    WRONG,
    WEAK,
    TOO_OFTEN,
    BUSY,
    MUST_HAVE_FACTOR
  }
}
