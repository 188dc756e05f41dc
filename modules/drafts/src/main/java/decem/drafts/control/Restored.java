package decem.drafts.control;

import java.time.Instant;

/** What became of the wish that an earlier state of a text be brought back. */
public sealed interface Restored {

  /** The kind of the commit that this becomes. */
  String KIND = "restore";

  /** It is done, durably: by that commit. */
  record Done(long n, Instant at) implements Restored {}

  /** The text reads as it did then. */
  record NothingToDo() implements Restored {}

  /** Others have written since it was said what would happen: it would undo that too. */
  record Changed() implements Restored {}

  /** Another node has taken the text meanwhile: the same wish may be asked again. */
  record Moved() implements Restored {}

  /** The text is frozen or closed. */
  record NotOpen() implements Restored {}

  /** The right to write has ended, or the sign-in has. */
  record MayNotWrite() implements Restored {}
}
