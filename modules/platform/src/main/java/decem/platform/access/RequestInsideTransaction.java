package decem.platform.access;

/**
 * A room asked another to act while it held a transaction of its own: a fault in the calling room.
 */
public class RequestInsideTransaction extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public RequestInsideTransaction(String request) {
    super(request + " was asked inside a transaction");
  }
}
