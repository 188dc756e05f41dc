package decem.contract.groups;

import decem.contract.access.Place;
import java.util.UUID;

/** A delegation or staff division that speaks with one voice. */
public record BodyId(UUID value) implements Place {

  public static BodyId of(String text) {
    return new BodyId(UUID.fromString(text));
  }
}
