package decem.contract.access;

/** An office of the house, held by persons for a time. */
public enum Office {
  SECRETARY_GENERAL,
  /** Sees the list, writes the cover note and the proposed decision, never decides. */
  PRIVATE_OFFICE,
  SECRETARIAT,
  /** Keeps accounts and the machine; reads no paper by this office. */
  ADMINISTRATOR
}
