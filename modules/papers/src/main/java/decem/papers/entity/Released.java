package decem.papers.entity;

import decem.contract.people.PersonId;
import java.util.Optional;

/**
 * By whom a version was let out.
 *
 * @param by the chair whose act it was
 * @param proposedBy the other chair, where the mandate wants both
 */
public record Released(PersonId by, Optional<PersonId> proposedBy) {

  public static Released byOne(PersonId chair) {
    return new Released(chair, Optional.empty());
  }
}
