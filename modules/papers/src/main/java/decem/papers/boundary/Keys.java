package decem.papers.boundary;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Keys for the acts that one request makes in other rooms: the same each time it is repeated. */
final class Keys {

  private Keys() {}

  static UUID of(UUID request, String act) {
    return UUID.nameUUIDFromBytes((request + " " + act).getBytes(StandardCharsets.UTF_8));
  }
}
