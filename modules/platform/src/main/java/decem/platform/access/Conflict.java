package decem.platform.access;

/** Somebody else did something at the same moment that excludes this: 409. Nothing was changed. */
public class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Conflict(String what, Throwable why) {
    super(what, why);
  }
}
