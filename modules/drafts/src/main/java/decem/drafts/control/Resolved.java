package decem.drafts.control;

import java.time.Instant;

/** What became of the wish that suggestions be accepted or rejected. */
public sealed interface Resolved {

  /**
   * It is done, durably: the text is at that commit.
   *
   * @param suggestions how many were decided on; fewer than asked where others were quicker
   */
  record Done(long n, Instant at, int suggestions) implements Resolved {}

  /** None of them stands in the text any more. */
  record NothingThere() implements Resolved {}

  /** Another node has taken the text meanwhile: the same wish may be asked again. */
  record Moved() implements Resolved {}

  /** The text is frozen or closed. */
  record NotOpen() implements Resolved {}

  /** Some are not the asker's, who may only take back their own; or the right has ended. */
  record NotYours() implements Resolved {}
}
