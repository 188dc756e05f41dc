package decem.groups.page;

import decem.contract.groups.GroupCard.State;

/** How the state of a group looks. */
final class GroupChip {

  private GroupChip() {}

  static String kind(State state) {
    return switch (state) {
      case PREPARED -> "part";
      case SUBMITTED -> "turn";
      case ESTABLISHED -> "good";
      case ENDED -> "";
    };
  }

  static String icon(State state) {
    return switch (state) {
      case PREPARED -> "pencil";
      case SUBMITTED -> "clock";
      case ESTABLISHED -> "seal";
      case ENDED -> "bar";
    };
  }
}
