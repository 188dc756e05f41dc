package decem.contract.papers;

/** The kind of a paper; it fixes the verb of its decision. */
public enum PaperKind {
  /** A report of a group whose members serve in a personal capacity. */
  REPORT(Verb.TAKE_RECEIPT_AND_TRANSMIT),
  /** A text of the secretary general's own office. */
  GUIDANCE(Verb.APPROVE),
  /** The mandate of a group: task, members, rules. */
  MANDATE(Verb.APPROVE),
  /** A text meant for the member states. */
  MEMBER_TEXT(Verb.AGREE);

  private final Verb verb;

  PaperKind(Verb verb) {
    this.verb = verb;
  }

  public Verb verb() {
    return verb;
  }
}
