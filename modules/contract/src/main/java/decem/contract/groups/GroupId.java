package decem.contract.groups;

import decem.contract.access.Place;
import java.util.UUID;

/** An expert group. */
public record GroupId(UUID value) implements Place {

  public static GroupId of(String text) {
    return new GroupId(UUID.fromString(text));
  }
}
