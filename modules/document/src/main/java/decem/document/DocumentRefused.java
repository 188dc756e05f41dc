package decem.document;

/** What was given is not a document of this schema. */
public final class DocumentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public DocumentRefused(Refusal.Code code, String detail) {
    super(code + ": " + detail);
    this.refusal = new Refusal(code, detail);
  }

  public Refusal refusal() {
    return refusal;
  }
}
