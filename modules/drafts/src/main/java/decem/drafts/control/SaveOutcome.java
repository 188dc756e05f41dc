package decem.drafts.control;

import java.time.Instant;
import java.util.UUID;

/** What became of a save. Only {@link Saved} has changed anything, and what it names is durable. */
public sealed interface SaveOutcome {

  /**
   * Stored, and the text now stands at commit {@code n}; also the answer to a save that was sent
   * twice.
   *
   * @param renumbered steps that the server made after the writer's own, in the same moment, so
   *     that every block has an id and none has another's; a JSON array, mostly empty
   */
  record Saved(long n, Instant at, String renumbered) implements SaveOutcome {}

  /** Somebody saved in between: here is the text as it stands. Nothing was merged. */
  record Behind(long n, UUID by, Instant at, String document) implements SaveOutcome {}

  /** The steps break a rule of the document; the code says which. */
  record Refused(String code) implements SaveOutcome {}

  /** The text is frozen or closed. */
  record NotOpen() implements SaveOutcome {}

  /** The right to write has ended. */
  record MayNotWrite() implements SaveOutcome {}
}
