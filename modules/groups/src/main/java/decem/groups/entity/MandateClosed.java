package decem.groups.entity;

/** A mandate was to be written or moved on in a state that does not allow it. */
public class MandateClosed extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  MandateClosed(int number, MandateState state) {
    super("Mandate " + number + " is " + state);
  }
}
