package decem.exchange.control;

/** The file breaks a rule of reading; ends the reading wherever it stands. */
final class RefusedFile extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Refusal refusal;

  RefusedFile(Refusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
