package decem.comments.page;

import decem.platform.access.Unknown;
import java.util.UUID;

/** Reads ids out of addresses; what is no id is unknown like any other. */
final class Addressed {

  private Addressed() {}

  static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException noId) {
      throw new Unknown("not an id");
    }
  }

  static int number(String written) {
    if (!written.matches("[1-9][0-9]{0,6}")) {
      throw new Unknown("not a number");
    }
    return Integer.parseInt(written);
  }
}
