package decem.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that has happened and cannot unhappen: a past-tense record of ids and values, told
 * inside the transaction that made it true. Each owner seals its own. A released fact never changes
 * its meaning; a golden file keeps its written form.
 */
public interface Fact {

  /**
   * What the fact is about (a paper, a group, a person): reactions to the same subject are
   * delivered in order.
   */
  UUID about();

  /** When it became true, by the database's clock of the transaction that told it. */
  Instant at();
}
