package decem.contract.papers;

import decem.contract.Bilingual;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a paper stands, for one reader, in the one sentence that every page shows.
 *
 * @param stage by which lists are filtered
 * @param until when the bodies have to be heard, while they are asked
 * @param answer the case that the stage follows from; empty while the group alone has the paper
 */
public record PaperStanding(
    Stage stage, Bilingual words, Optional<Instant> until, Optional<Answer> answer) {

  /** The place on the way that matters most now. */
  public enum Stage {
    DRAFTING,
    OUT_FOR_OBSERVATIONS,
    WITH_THE_AUTHORITY,
    RETURNED,
    DECIDED
  }

  /**
   * The number of the version that was submitted.
   *
   * @param at when it was answered, or submitted while it waits
   */
  public record Answer(int version, Instant at) {}
}
