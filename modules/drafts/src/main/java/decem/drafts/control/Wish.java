package decem.drafts.control;

import decem.document.json.Json;
import decem.document.json.MalformedJson;
import decem.document.suggestion.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That suggestions be accepted, or rejected; read strictly: anything but the expected members is
 * none.
 *
 * @param key chosen by who asks; the same key again is the same wish
 */
public record Wish(UUID key, Verdict verdict, Set<String> suggestions) {

  /** Who decides on more does so in several goes. */
  private static final int MOST = 2_000;

  private static final Set<String> MEMBERS = Set.of("key", "verdict", "suggestions");

  public Wish {
    suggestions = Set.copyOf(suggestions);
  }

  public static Optional<Wish> read(byte[] bytes) {
    try {
      return read(Json.readObject(new String(bytes, StandardCharsets.UTF_8)));
    } catch (MalformedJson | IllegalArgumentException noWish) {
      return Optional.empty();
    }
  }

  private static Optional<Wish> read(Map<String, @Nullable Object> wish) {
    return MEMBERS.equals(wish.keySet())
            && wish.get("key") instanceof String key
            && wish.get("verdict") instanceof String verdict
            && wish.get("suggestions") instanceof List<?> list
            && list.size() <= MOST
        ? Optional.of(new Wish(UUID.fromString(key), verdict(verdict), ids(list)))
        : Optional.empty();
  }

  private static Verdict verdict(String written) {
    return switch (written) {
      case "accept" -> Verdict.ACCEPT;
      case "reject" -> Verdict.REJECT;
      default -> throw new IllegalArgumentException("no verdict: " + written);
    };
  }

  private static Set<String> ids(List<?> list) {
    Set<String> ids = new LinkedHashSet<>();
    for (Object each : list) {
      if (!(each instanceof String id)) {
        throw new IllegalArgumentException("no id of a suggestion");
      }
      ids.add(id);
    }
    return ids;
  }

  /** The kind of the commits that this becomes. */
  public String kind() {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
