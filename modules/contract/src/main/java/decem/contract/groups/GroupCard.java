package decem.contract.groups;

import decem.contract.Bilingual;
import java.time.LocalDate;

/** A group as others see it. */
public record GroupCard(GroupId id, Bilingual name, State state, LocalDate due) {

  /**
   * A group exists from ESTABLISHED on: once the secretary general has decided on its mandate and
   * members.
   */
  public enum State {
    PREPARED,
    SUBMITTED,
    ESTABLISHED,
    ENDED
  }
}
