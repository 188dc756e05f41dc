package decem.platform.live;

import decem.contract.people.PersonId;

/**
 * What a room implements that keeps connections of people open beyond a request: whoever is signed
 * out must hear nothing more.
 */
public interface OpenLines {

  /**
   * One of this person's sign-ins has ended, durably. Each line that came in by a sign-in that has
   * ended is closed before this returns.
   */
  void signInEnded(PersonId person);
}
