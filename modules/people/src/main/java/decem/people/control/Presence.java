package decem.people.control;

import decem.contract.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in as its row stands at a moment of the database's clock. It ends 15 minutes after the
 * last input and 10 hours after its start, whatever happens; without the second step it ends after
 * five minutes.
 */
public record Presence(
    UUID id, PersonId person, Instant startedAt, Instant lastInput, boolean proven, Instant now) {

  public static final Duration IDLE = Duration.ofMinutes(15);
  public static final Duration LONGEST = Duration.ofHours(10);
  static final Duration SECOND_STEP = Duration.ofMinutes(5);
  static final Duration NOTE_EVERY = Duration.ofSeconds(30);

  public boolean isSignedIn() {
    return proven && now.isBefore(lastInput.plus(IDLE)) && now.isBefore(startedAt.plus(LONGEST));
  }

  /** The password was right and the second step is awaited. */
  public boolean isHalf() {
    return !proven && now.isBefore(startedAt.plus(SECOND_STEP));
  }

  /** Whether this input is worth a write: noting each one would cost more than it tells. */
  public boolean wantsNote() {
    return !now.isBefore(lastInput.plus(NOTE_EVERY));
  }
}
