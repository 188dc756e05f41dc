package decem.document.json;

/** The text is not JSON as {@link Json} accepts it; the message says what stands where. */
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean tooDeep;

  MalformedJson(String problem, int offset) {
    this(problem, offset, false);
  }

  MalformedJson(String problem, int offset, boolean tooDeep) {
    super(problem + " at " + offset);
    this.tooDeep = tooDeep;
  }

  /** Whether the nesting alone was refused. */
  public boolean isTooDeep() {
    return tooDeep;
  }
}
