package decem.exchange.page;

import decem.contract.papers.PaperId;
import decem.contract.papers.VersionId;
import decem.platform.access.Unknown;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids out of addresses; what is no id is unknown like any other. */
final class Addressed {

  private Addressed() {}

  static VersionId version(@Nullable String paper, @Nullable String number) {
    if (number == null || !number.matches("[1-9][0-9]{0,5}")) {
      throw new Unknown("not a number");
    }
    try {
      return new VersionId(
          new PaperId(UUID.fromString(String.valueOf(paper))), Integer.parseInt(number));
    } catch (IllegalArgumentException noId) {
      throw new Unknown("not an id");
    }
  }
}
