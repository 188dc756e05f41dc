package decem.platform.access;

/** Nobody is signed in, or the sign-in has ended: 401, and the sign-in page. */
public class NotSignedIn extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
