package decem.groups.entity;

import decem.contract.groups.GroupCard.State;

/** The one rule for the life of a group. */
public final class GroupLife {

  private GroupLife() {}

  /** A submitted group may be returned; an ended one stays ended. */
  public static boolean allows(State from, State to) {
    return switch (from) {
      case PREPARED -> to == State.SUBMITTED;
      case SUBMITTED -> to == State.ESTABLISHED || to == State.PREPARED;
      case ESTABLISHED -> to == State.ENDED;
      case ENDED -> false;
    };
  }
}
