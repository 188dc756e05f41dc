package decem.exchange.control;

/** The workshop had no hand free, or the work took too long. */
public final class NotConverted extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Refusal reason;

  NotConverted(Refusal reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Refusal reason() {
    return reason;
  }
}
