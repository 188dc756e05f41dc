package decem.groups.control;

import decem.contract.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the way of an entry, at which field, with the nearest way out where there is one.
 *
 * @param next the day that would do instead: the next on which the house is open, or the last
 * @param about whom or what the sentence names: people, or why the house is closed
 */
public record Fault(Field field, Why why, Optional<LocalDate> next, Optional<Bilingual> about) {

  public static Fault of(Field field, Why why) {
    return new Fault(field, why, Optional.empty(), Optional.empty());
  }

  Fault next(LocalDate day) {
    return new Fault(field, why, Optional.of(day), about);
  }

  public Fault about(Bilingual named) {
    return new Fault(field, why, next, Optional.of(named));
  }

  /** The fields that people fill in. */
  public enum Field {
    NAME_EN,
    NAME_FR,
    TASK_EN,
    TASK_FR,
    DUE,
    RULES,
    MEMBERS,
    PERSON,
    OFFICE,
    ROLE,
    FROM,
    UNTIL,
    NATIONALITY,
    CODE,
    CODE2,
    PLACE,
    COVER_NOTE,
    FIRST_DAY,
    LAST_DAY,
    REASON_EN,
    REASON_FR
  }

  /** Each reason has its sentence in the room's texts. */
  public enum Why {
    EMPTY,
    TOO_LONG,
    PASSED,
    HOUSE_CLOSED,
    TOO_FAR,
    ENDS_BEFORE_BEGIN,
    NAMED_TWICE,
    NOT_A_ROLE,
    UNKNOWN,
    TOO_FEW,
    TOO_MANY,
    NO_CHAIR,
    TOO_MANY_CHAIRS,
    ONE_CHAIR_CANNOT_BE_BOTH,
    NO_NATIONALITY,
    TERM_OVER,
    ACCOUNT_CLOSED,
    NOT_A_CODE,
    TAKEN,
    OUT_OF_RANGE,
    HOLDS_IT_ALREADY,
    HELD_BY_ANOTHER,
    LAST_ADMINISTRATOR,
    AWAITS_DECISION,
    DECIDES,
    PREPARES
  }
}
