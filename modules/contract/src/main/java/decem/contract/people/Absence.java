package decem.contract.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a person is away, both included, in the house's zone, and who stands in. Entered
 * once, shown everywhere.
 */
public record Absence(LocalDate from, LocalDate until, Optional<PersonId> standIn) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
