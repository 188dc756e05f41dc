package decem.drafts.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of one person's work on a text, as the log tells it: commits of one day with pauses of
 * less than half an hour. Others may have written between its first and its last commit. A whole
 * text that was brought in, or brought back, stands by itself; so do suggestions and what became of
 * them, each among their like.
 *
 * @param kind {@code edit}, {@code suggest}, {@code accept}, {@code reject}, {@code import} or
 *     {@code restore}
 * @param commits those of the person alone
 */
public record SittingRow(
    UUID person, String kind, long from, long to, int commits, Instant began, Instant ended) {

  /** Whether nobody else wrote between its first commit and its last. */
  public boolean isAlone() {
    return to - from + 1 == commits;
  }
}
