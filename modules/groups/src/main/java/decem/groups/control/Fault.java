package decem.groups.control;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the way of an entry, at which field, with the nearest way out where there is one.
 *
 * @param next for a day on which the house is closed, the next day on which it is open
 */
public record Fault(Field field, Why why, Optional<LocalDate> next) {

  public static Fault of(Field field, Why why) {
    return new Fault(field, why, Optional.empty());
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
    COVER_NOTE
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
    NOT_A_CODE,
    TAKEN,
    OUT_OF_RANGE,
    HOLDS_IT_ALREADY,
    HELD_BY_ANOTHER,
    LAST_ADMINISTRATOR
  }
}
