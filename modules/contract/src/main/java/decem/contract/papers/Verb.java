package decem.contract.papers;

/** What the secretary general does when he decides; underneath each is a decision on a digest. */
public enum Verb {
  /** A report commits its authors only. */
  TAKE_RECEIPT_AND_TRANSMIT,
  APPROVE,
  AGREE
}
