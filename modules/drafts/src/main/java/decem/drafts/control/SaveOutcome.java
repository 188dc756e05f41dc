package decem.drafts.control;

import java.time.Instant;
import java.util.UUID;

/** What became of a save. Only {@link Saved} has changed anything, and what it names is durable. */
public sealed interface SaveOutcome {

  /** Stored as commit {@code n}; also the answer to a save that was sent twice. */
  record Saved(long n, Instant at) implements SaveOutcome {}

  /** Somebody saved in between: here is the text as it stands. Nothing was merged. */
  record Behind(long n, UUID by, Instant at, String document) implements SaveOutcome {}

  /** The steps break a rule of the document; the code says which. */
  record Refused(String code) implements SaveOutcome {}

  /** The text is frozen or closed. */
  record NotOpen() implements SaveOutcome {}

  /** The right to write has ended. */
  record MayNotWrite() implements SaveOutcome {}
}
