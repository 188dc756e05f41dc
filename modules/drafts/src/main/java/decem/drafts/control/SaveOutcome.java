package decem.drafts.control;

import java.time.Instant;

/**
 * What became of a submission. Only {@link Saved} has changed anything, and what it names is
 * durable.
 */
public sealed interface SaveOutcome {

  /** Stored as commit {@code n}; also the answer to a submission that was sent twice. */
  record Saved(long n, Instant at) implements SaveOutcome {}

  /** Dropped as a whole; the code says which rule of the document or the protocol it breaks. */
  record Refused(String code) implements SaveOutcome {}

  /** Made on a commit that lies further back than anybody is brought over, or ahead. */
  record Stale(long head) implements SaveOutcome {}

  /** The text is frozen or closed. */
  record NotOpen() implements SaveOutcome {}

  /** The right that it asks for has ended, or the sign-in has. */
  record MayNotWrite() implements SaveOutcome {}
}
