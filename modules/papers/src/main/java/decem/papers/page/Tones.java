package decem.papers.page;

import decem.papers.control.Standing;

/** How a stage looks: a kind of chip and a sign; the words say the same without either. */
final class Tones {

  private Tones() {}

  static String of(Standing.Stage stage) {
    return switch (stage) {
      case DRAFTING, OUT_FOR_OBSERVATIONS -> "part";
      case WITH_THE_AUTHORITY -> "turn";
      case RETURNED -> "no";
      case DECIDED -> "good";
    };
  }

  static String icon(Standing.Stage stage) {
    return switch (stage) {
      case DRAFTING -> "pencil";
      case OUT_FOR_OBSERVATIONS -> "send";
      case WITH_THE_AUTHORITY -> "clock";
      case RETURNED -> "return";
      case DECIDED -> "tick";
    };
  }
}
