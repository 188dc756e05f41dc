package decem.platform.access;

import decem.contract.access.Act;

/** The asker may read this but not do that: 403. */
public class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Act act;

  public NotPermitted(Act act) {
    super(act.name());
    this.act = act;
  }

  public Act act() {
    return act;
  }
}
