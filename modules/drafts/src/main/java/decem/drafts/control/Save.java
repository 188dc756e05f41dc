package decem.drafts.control;

import decem.document.json.Json;
import decem.document.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commit that comes by a request, read strictly: anything but the five expected members is none.
 */
public record Save(long base, UUID client, long seq, Submission.Kind kind, String steps) {

  private static final Set<String> MEMBERS = Set.of("base", "client", "seq", "kind", "steps");

  public static Optional<Save> read(byte[] bytes) {
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
            && save.get("kind") instanceof String kind
        ? Optional.of(
            new Save(
                base,
                UUID.fromString(client),
                seq,
                Heard.kind(kind),
                Json.write(Json.array(save.get("steps")))))
        : Optional.empty();
  }
}
