package decem.contract.people;

import java.util.Collection;

/**
 * Request to people, in a transaction of its own; repeating it is harmless.
 *
 * <p>A sign-in ends 15 minutes after the last thing its person did. What somebody types into a
 * living text goes over a line that is opened once: whoever keeps the line says here that its
 * person is still at work. A line that is merely open is nobody's doing and is not reported.
 */
public interface SignedIn {

  /** These people did something just now; sign-ins that have ended stay ended. */
  void atWork(Collection<SignInId> signIns);
}
