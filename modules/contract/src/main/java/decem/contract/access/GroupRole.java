package decem.contract.access;

/** What a person is in a group, for a term. */
public enum GroupRole {
  CHAIR,
  EXPERT,
  /** Prepares everything, releases nothing alone. */
  SECRETARY,
  /** Reads only. */
  OBSERVER,
  /** Held besides SECRETARY while a chair has given the pen: may write text. */
  PEN_HOLDER
}
