package decem.proof;

/** The bytes are no manifest of a format that this program knows. */
public class NotAManifest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotAManifest(String reason) {
    super(reason);
  }
}
