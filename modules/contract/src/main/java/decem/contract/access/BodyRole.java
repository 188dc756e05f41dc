package decem.contract.access;

/** What a person is for a body that is consulted. */
public enum BodyRole {
  POINT_OF_CONTACT,
  REVIEWER
}
