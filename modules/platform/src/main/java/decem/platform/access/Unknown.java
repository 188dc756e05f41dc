package decem.platform.access;

/**
 * There is nothing here for the asker: unknown, or not theirs to read. The two are never told
 * apart: 404.
 */
public class Unknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unknown(String what) {
    super(what);
  }
}
