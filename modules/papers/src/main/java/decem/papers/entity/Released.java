package decem.papers.entity;

import decem.contract.people.PersonId;

/**
 * By whom a version was let out.
 *
 * @param by the chair whose act it was
 * @param proposedBy who proposed it first: the other chair where the mandate wants both, else the
 *     same
 */
public record Released(PersonId by, PersonId proposedBy) {

  public static Released byOne(PersonId chair) {
    return new Released(chair, chair);
  }
}
