package decem.drafts.page;

import decem.document.json.Json;
import decem.document.json.MalformedJson;
import decem.drafts.control.Save;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a save from the wire; anything but the four expected members is no save. */
final class Saves {

  private static final Set<String> MEMBERS = Set.of("base", "client", "seq", "steps");

  private Saves() {}

  static Optional<Save> read(byte[] bytes) {
    try {
      return read(Json.readObject(new String(bytes, StandardCharsets.UTF_8)));
    } catch (MalformedJson | IllegalArgumentException noSave) {
      return Optional.empty();
    }
  }

  private static Optional<Save> read(Map<String, @Nullable Object> save) {
    return MEMBERS.equals(save.keySet())
            && save.get("base") instanceof Long base
            && save.get("client") instanceof String client
            && save.get("seq") instanceof Long seq
        ? Optional.of(
            new Save(base, UUID.fromString(client), seq, Json.write(Json.array(save.get("steps")))))
        : Optional.empty();
  }
}
